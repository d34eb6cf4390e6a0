-- When a person's digests come, in their own zone.
ALTER TABLE account ADD COLUMN digest_hour smallint NOT NULL DEFAULT 7 CHECK (digest_hour BETWEEN 0 AND 23);

-- Whether notifications may wait on a channel to be sent together. An inbox is its own digest.
ALTER TABLE distribution_channel ADD COLUMN has_digests boolean NOT NULL DEFAULT false;
UPDATE distribution_channel SET has_digests = true WHERE id = 'email';

-- What people chose. There is no row for those who never did, and null for what they did not choose.
CREATE TABLE user_preference (
  account_id     bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  event_type_id  text COLLATE "C" NOT NULL,
  channel_id     text COLLATE "C" NOT NULL,
  is_enabled     boolean,
  schedule_id    text COLLATE "C",
  updated_at     timestamptz NOT NULL,
  PRIMARY KEY (account_id, event_type_id, channel_id),
  FOREIGN KEY (event_type_id, channel_id) REFERENCES event_channel ON DELETE CASCADE,
  -- Only what the type offers; who chose an offer that is withdrawn gets everything at once again.
  FOREIGN KEY (event_type_id, schedule_id) REFERENCES event_type_schedule ON DELETE SET NULL (schedule_id)
);
CREATE INDEX user_preference_event_channel ON user_preference (event_type_id, channel_id);

-- What holds for people, whether they chose or not, for one type of events or for all: the one truth of the fan-out and
-- of what people are shown. Mandatory means on, whatever was chosen. What the type or the channel has switched off is
-- never sent. A schedule counts while the type offers it and the channel has digests; a one-time code never waits. One
-- plain SELECT, so that the planner sees through it.
DROP VIEW event_channel_default;
CREATE FUNCTION effective_preference(of_accounts bigint[], of_type text)
  RETURNS TABLE (account_id bigint, event_type_id text, channel_id text, is_mandatory boolean, is_enabled boolean,
    is_sent boolean, can_wait boolean, schedule_id text, days integer)
  LANGUAGE sql STABLE
  AS $$
    SELECT a.id, c.event_type_id, c.channel_id, t.is_mandatory OR c.is_mandatory, e.is_enabled,
      t.is_enabled AND c.is_enabled AND e.is_enabled, e.can_wait, s.id, COALESCE(s.days, 0)
    FROM unnest(of_accounts) AS a (id)
    CROSS JOIN event_channel c
    JOIN event_type t ON t.id = c.event_type_id
    JOIN distribution_channel ch ON ch.id = c.channel_id
    LEFT JOIN user_preference p
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

-- Where a person's items wait for one channel and one number of days. The row stays, and its lock is what fan-out and
-- closing meet at.
CREATE TABLE digest_window (
  account_id     bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  channel_id     text COLLATE "C" NOT NULL REFERENCES distribution_channel,
  days           integer NOT NULL CHECK (days > 0),
  is_collecting  boolean NOT NULL,
  -- The day at whose digest hour the window closes; null until that has been worked out.
  closes_on      date,
  -- When to look at it next: when it closes or, while the day is null, at once.
  next_at        timestamptz NOT NULL,
  -- The day of the last digest. There is never a second one for it, whatever happens to clocks, hours and zones.
  closed_on      date CHECK (closed_on < closes_on),
  PRIMARY KEY (account_id, channel_id, days)
) WITH (fillfactor = 70);
CREATE INDEX digest_window_due ON digest_window (next_at) WHERE is_collecting;

-- A window that has closed, or a part of it where it would be too much for one message.
CREATE TABLE digest (
  id          bigint PRIMARY KEY DEFAULT next_id(),
  account_id  bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  channel_id  text COLLATE "C" NOT NULL REFERENCES distribution_channel,
  days        integer NOT NULL,
  closed_on   date NOT NULL,
  part        integer NOT NULL CHECK (part BETWEEN 1 AND parts),
  parts       integer NOT NULL,
  closed_at   timestamptz NOT NULL,
  UNIQUE (account_id, channel_id, days, closed_on, part)
);

-- One notification that goes to one person in a digest. Without a digest it waits in its window.
CREATE TABLE digest_item (
  notification_id  bigint NOT NULL REFERENCES notification ON DELETE CASCADE,
  account_id       bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  channel_id       text COLLATE "C" NOT NULL REFERENCES distribution_channel,
  days             integer NOT NULL,
  digest_id        bigint REFERENCES digest ON DELETE CASCADE,
  PRIMARY KEY (notification_id, account_id, channel_id)
);
CREATE INDEX digest_item_waiting ON digest_item (account_id, channel_id, days) WHERE digest_id IS NULL;
CREATE INDEX digest_item_digest ON digest_item (digest_id) WHERE digest_id IS NOT NULL;

-- A digest is delivered in the place of its first item, which has no delivery of its own.
ALTER TABLE delivery ADD COLUMN digest_id bigint REFERENCES digest;
CREATE UNIQUE INDEX delivery_digest ON delivery (digest_id) WHERE digest_id IS NOT NULL;
