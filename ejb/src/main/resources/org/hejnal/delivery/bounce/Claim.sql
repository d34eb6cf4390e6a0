-- One row: whether it is news is decided by the database, so that of two nodes one alone counts it.
INSERT INTO returned_mail (notification_id, account_id, channel_id, kind, sent_at, reported_at)
SELECT d.notification_id, d.account_id, d.channel_id, :kind, d.sent_at, :now FROM delivery d
WHERE d.notification_id = :notification AND d.account_id = :account AND d.channel_id = :channel
  AND d.state = 'sent' AND d.sent_at > :after
ON CONFLICT (notification_id, account_id, channel_id, kind)
  DO UPDATE SET sent_at = excluded.sent_at, reported_at = excluded.reported_at
  WHERE returned_mail.sent_at < excluded.sent_at
