-- What waits in a digest that is closed waits for its delivery's sake, whatever the item had waited for before.
CREATE OR REPLACE VIEW delivery_status AS
  SELECT w.notification_id, w.account_id, w.channel_id,
    CASE w.state WHEN 'due' THEN 'waiting' WHEN 'leased' THEN 'sending' ELSE w.state END AS state,
    w.attempts, CASE WHEN w.state = 'due' THEN w.next_at END AS next_at,
    CASE WHEN w.state = 'sent' THEN w.sent_at END AS sent_at, w.failure, w.postponed
  FROM (
    SELECT notification_id, account_id, channel_id, state, attempts, next_at, sent_at, failure, postponed
    FROM delivery WHERE digest_id IS NULL
    UNION ALL
    SELECT i.notification_id, i.account_id, i.channel_id,
      CASE WHEN i.skipped IS NULL THEN COALESCE(d.state, 'collected') ELSE 'skipped' END, COALESCE(d.attempts, 0),
      d.next_at, d.sent_at, COALESCE(i.skipped, d.failure),
      CASE WHEN d.state IN ('due', 'leased') THEN d.postponed ELSE COALESCE(i.postponed, d.postponed) END
    FROM digest_item i LEFT JOIN delivery d ON d.digest_id = i.digest_id) w;
