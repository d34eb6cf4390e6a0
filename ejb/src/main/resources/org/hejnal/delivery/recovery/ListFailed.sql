-- Deliveries that were given up, those that failed last first. While a delivery is given up, its next_at is the time at
-- which it failed.
SELECT d.notification_id, d.account_id, d.channel_id, n.event_type_id, c.address, d.attempts, d.next_at, d.failure,
  d.digest_id IS NOT NULL AS is_digest
FROM delivery d
JOIN notification n ON n.id = d.notification_id
LEFT JOIN contact_point c ON c.account_id = d.account_id AND c.channel_id = d.channel_id AND c.is_preferred
WHERE d.state = 'failed' AND d.next_at >= :from AND d.next_at < :until
  AND (:send = 0 OR d.notification_id = :send) AND (:channel = '' OR d.channel_id = :channel)
ORDER BY d.next_at DESC, d.notification_id, d.account_id, d.channel_id OFFSET :start LIMIT :limit
