-- An application looks through its own sends, the newest first.
CREATE INDEX notification_consumer ON notification (consumer_id, id DESC) WHERE consumer_id IS NOT NULL;
CREATE INDEX idempotency_key_notification ON idempotency_key (notification_id);

-- What has become of each person's deliveries, in the words of the API.
CREATE VIEW delivery_status AS
  SELECT notification_id, account_id, channel_id,
    CASE state WHEN 'due' THEN 'waiting' WHEN 'leased' THEN 'sending' ELSE state END AS state,
    attempts, CASE WHEN state = 'due' THEN next_at END AS next_at, sent_at, failure
  FROM delivery;
