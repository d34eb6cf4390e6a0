-- Deliveries that were given up, those that failed last first. While a delivery is given up, its next_at is the time at
-- which it failed.
SELECT d.notification_id, d.account_id, d.channel_id, n.event_type_id, COALESCE(c.address, w.address) AS address, d.attempts, d.next_at, d.failure,
  d.digest_id IS NOT NULL AS is_digest
FROM delivery d
JOIN notification n ON n.id = d.notification_id
LEFT JOIN notification_destination x ON x.notification_id = d.notification_id
LEFT JOIN contact_point c ON c.account_id = d.account_id AND c.channel_id = d.channel_id
  AND CASE WHEN x.contact_point_id IS NULL THEN c.is_preferred ELSE c.id = x.contact_point_id END
LEFT JOIN contact_point_confirmation w ON w.id = x.contact_point_id AND w.account_id = d.account_id
  AND w.channel_id = d.channel_id
WHERE d.state = 'failed' AND d.next_at >= :from AND d.next_at < :until
  AND (:send = 0 OR d.notification_id = :send) AND (:channel = '' OR d.channel_id = :channel)
ORDER BY d.next_at DESC, d.notification_id, d.account_id, d.channel_id OFFSET :start LIMIT :limit
