-- Makes deliveries due again that were given up. A row that somebody else has locked is being made due by them.
WITH failed AS (
  SELECT d.notification_id, d.account_id, d.channel_id FROM delivery d
  JOIN notification n ON n.id = d.notification_id
  LEFT JOIN digest g ON g.id = d.digest_id
  WHERE d.state = 'failed' AND d.next_at >= :from AND d.next_at < :until
    AND (:send = 0 OR d.notification_id = :send) AND (:channel = '' OR d.channel_id = :channel)
    AND d.channel_id IN (:channels) AND COALESCE(g.closed_at, n.due_at) >= :oldest
    AND NOT EXISTS (
      SELECT 1 FROM confidential_text t
      WHERE t.notification_id = d.notification_id AND (t.sealed_pl IS NULL OR t.expires_at <= :now))
  ORDER BY d.next_at LIMIT :size FOR UPDATE OF d SKIP LOCKED)
UPDATE delivery d SET state = 'due', attempts = 0, turn = NULL, next_at = :now
FROM failed f
WHERE d.notification_id = f.notification_id AND d.account_id = f.account_id AND d.channel_id = f.channel_id
