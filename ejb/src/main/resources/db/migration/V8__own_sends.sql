-- An application looks through its own sends, the newest first.
CREATE INDEX notification_consumer ON notification (consumer_id, id DESC) WHERE consumer_id IS NOT NULL;
CREATE INDEX idempotency_key_notification ON idempotency_key (notification_id);

-- What has become of each person's deliveries, in the words of the API. What is in a digest fares as the digest does.
CREATE VIEW delivery_status AS
  SELECT w.notification_id, w.account_id, w.channel_id,
    CASE w.state WHEN 'due' THEN 'waiting' WHEN 'leased' THEN 'sending' ELSE w.state END AS state,
    w.attempts, CASE WHEN w.state = 'due' THEN w.next_at END AS next_at, w.sent_at, w.failure
  FROM (
    SELECT notification_id, account_id, channel_id, state, attempts, next_at, sent_at, failure
    FROM delivery WHERE digest_id IS NULL
    UNION ALL
    SELECT i.notification_id, i.account_id, i.channel_id, COALESCE(d.state, 'collected'), COALESCE(d.attempts, 0),
      d.next_at, d.sent_at, d.failure
    FROM digest_item i LEFT JOIN delivery d ON d.digest_id = i.digest_id) w;
