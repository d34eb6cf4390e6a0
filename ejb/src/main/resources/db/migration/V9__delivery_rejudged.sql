-- What waits is judged again when it is about to go out. What has been switched off meanwhile is skipped: it stays, with
-- the reason, and is never sent.
ALTER TABLE delivery DROP CONSTRAINT delivery_state_check;
ALTER TABLE delivery ADD CONSTRAINT delivery_state_check CHECK (state IN ('due', 'leased', 'sent', 'failed', 'skipped'));
ALTER TABLE delivery ADD CHECK (state <> 'skipped' OR failure IS NOT NULL);

-- Why an item is in no digest, or not shown in the one that it was frozen into.
ALTER TABLE digest_item ADD COLUMN skipped text CHECK (length(skipped) <= 500);
DROP INDEX digest_item_waiting;
CREATE INDEX digest_item_waiting ON digest_item (account_id, channel_id, days) WHERE digest_id IS NULL AND skipped IS NULL;

CREATE OR REPLACE VIEW delivery_status AS
  SELECT w.notification_id, w.account_id, w.channel_id,
    CASE w.state WHEN 'due' THEN 'waiting' WHEN 'leased' THEN 'sending' ELSE w.state END AS state,
    w.attempts, CASE WHEN w.state = 'due' THEN w.next_at END AS next_at,
    CASE WHEN w.state = 'sent' THEN w.sent_at END AS sent_at, w.failure
  FROM (
    SELECT notification_id, account_id, channel_id, state, attempts, next_at, sent_at, failure
    FROM delivery WHERE digest_id IS NULL
    UNION ALL
    SELECT i.notification_id, i.account_id, i.channel_id,
      CASE WHEN i.skipped IS NULL THEN COALESCE(d.state, 'collected') ELSE 'skipped' END, COALESCE(d.attempts, 0),
      d.next_at, d.sent_at, COALESCE(i.skipped, d.failure)
    FROM digest_item i LEFT JOIN delivery d ON d.digest_id = i.digest_id) w;

-- A digest is delivered in the place of its first item, so a notification cannot go while an item of it waits or is in a
-- digest: whoever purges takes the digests first.
ALTER TABLE digest_item DROP CONSTRAINT digest_item_notification_id_fkey;
ALTER TABLE digest_item ADD FOREIGN KEY (notification_id) REFERENCES notification;

-- The same rule as before, which also says whether a person has chosen or follows the default. Choices are picked by the
-- people in question first: by the join alone, the planner may prefer to read everybody's.
DROP FUNCTION effective_preference(bigint[], text);
CREATE FUNCTION effective_preference(of_accounts bigint[], of_type text)
  RETURNS TABLE (account_id bigint, event_type_id text, channel_id text, is_mandatory boolean, is_enabled boolean,
    is_sent boolean, can_wait boolean, schedule_id text, days integer, is_chosen boolean)
  LANGUAGE sql STABLE
  AS $$
    SELECT a.id, c.event_type_id, c.channel_id, t.is_mandatory OR c.is_mandatory, e.is_enabled,
      t.is_enabled AND c.is_enabled AND e.is_enabled, e.can_wait, s.id, COALESCE(s.days, 0), p.is_enabled IS NOT NULL
    FROM unnest(of_accounts) AS a (id)
    CROSS JOIN event_channel c
    JOIN event_type t ON t.id = c.event_type_id
    JOIN distribution_channel ch ON ch.id = c.channel_id
    LEFT JOIN (SELECT * FROM user_preference WHERE account_id = ANY (of_accounts)) p
      ON p.account_id = a.id AND p.event_type_id = c.event_type_id AND p.channel_id = c.channel_id
    CROSS JOIN LATERAL (SELECT
      t.is_mandatory OR c.is_mandatory OR COALESCE(p.is_enabled, t.send_by_default AND c.send_by_default) AS is_enabled,
      ch.has_digests AND t.id <> 'one_time_code' AS can_wait) e
    LEFT JOIN event_type_schedule o
      ON o.event_type_id = p.event_type_id AND o.schedule_id = p.schedule_id AND o.is_enabled
        AND e.can_wait
    LEFT JOIN notifications_schedule s ON s.id = o.schedule_id
    WHERE of_type IS NULL OR c.event_type_id = of_type
  $$;

-- The audience of a statement is named while it is told, a part at a time. The group is the one that the statement had
-- when it was published; people up to gathered_to have been named, and null means that nobody is left to be.
ALTER TABLE notification ADD COLUMN has_audience boolean NOT NULL DEFAULT false;
ALTER TABLE statement_notification ADD COLUMN group_id text COLLATE "C";
ALTER TABLE statement_notification ADD COLUMN gathered_to bigint;

-- Lists of what began before some day. What is published a week after its beginning at most was published at most a week
-- after that day, so the order of publication finds it; what is published later still is rare.
CREATE INDEX statement_group_late ON statement (primary_group_id, published_at DESC, id DESC) INCLUDE (sent_at)
  WHERE published_at - window_start > interval '7 days';
CREATE INDEX statement_late ON statement (published_at DESC, id DESC)
  WHERE published_at - window_start > interval '7 days';
