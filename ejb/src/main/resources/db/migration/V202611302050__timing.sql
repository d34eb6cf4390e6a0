-- When messages reach people: quiet hours, a pause, and how many come one by one on a day. Who has chosen nothing has no row,
-- unless e-mails to them are counted.
CREATE TABLE person_timing (
  account_id    bigint PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  -- Minutes of the person's day; quiet hours that end before they begin go over midnight.
  quiet_from    smallint CHECK (quiet_from BETWEEN 0 AND 1439),
  quiet_until   smallint CHECK (quiet_until BETWEEN 0 AND 1439),
  paused_until  timestamptz,
  -- The installation's where the person has not chosen.
  daily_cap     smallint CHECK (daily_cap BETWEEN 1 AND 1000),
  -- How many have gone out one by one on that day of the person.
  singles_on    date,
  singles       integer NOT NULL DEFAULT 0 CHECK (singles >= 0),
  CHECK ((quiet_from IS NULL) = (quiet_until IS NULL)),
  CHECK (quiet_from <> quiet_until)
) WITH (fillfactor = 70);

-- Whether a channel interrupts people, so that they may want it to wait. An inbox interrupts nobody, nor does a program's queue.
ALTER TABLE distribution_channel ADD COLUMN reaches_out boolean NOT NULL DEFAULT false;
UPDATE distribution_channel SET reaches_out = true WHERE id IN ('email', 'sms', 'push');

-- Why a delivery waits, or has waited, for the person's sake; and whether it is counted among the day's, which it is once. The
-- checks are for what is written from now on, so that nobody waits while all rows are read.
ALTER TABLE delivery
  ADD COLUMN postponed text,
  ADD COLUMN is_counted boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT delivery_postponed_check CHECK (postponed IN ('quiet_hours', 'pause')) NOT VALID;

-- Why something is collected that the person has not chosen to have collected.
ALTER TABLE digest_item
  ADD COLUMN postponed text,
  ADD CONSTRAINT digest_item_postponed_check CHECK (postponed IN ('daily_cap', 'pause')) NOT VALID;

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
      d.next_at, d.sent_at, COALESCE(i.skipped, d.failure), COALESCE(i.postponed, d.postponed)
    FROM digest_item i LEFT JOIN delivery d ON d.digest_id = i.digest_id) w;
