-- Remembers which deliveries have been counted among the day's, so that another attempt is not.
UPDATE delivery d SET is_counted = true
FROM unnest(:notifications, :accounts) AS c (notification_id, account_id)
WHERE d.notification_id = c.notification_id AND d.account_id = c.account_id AND d.channel_id = :channel
  AND d.batch_id = :batch
