-- What is still given up of the same deliveries, and why.
SELECT count(*) FILTER (WHERE NOT w.is_old AND NOT w.is_past) AS remaining, count(*) FILTER (WHERE w.is_old) AS too_old,
  count(*) FILTER (WHERE NOT w.is_old AND w.is_past) AS past_use
FROM (
  SELECT COALESCE(g.closed_at, n.due_at) < :oldest AS is_old, EXISTS (
      SELECT 1 FROM confidential_text t
      WHERE t.notification_id = d.notification_id AND (t.sealed_pl IS NULL OR t.expires_at <= :now)) AS is_past
  FROM delivery d
  JOIN notification n ON n.id = d.notification_id
  LEFT JOIN digest g ON g.id = d.digest_id
  WHERE d.state = 'failed' AND d.next_at >= :from AND d.next_at < :until
    AND (:send = 0 OR d.notification_id = :send) AND (:channel = '' OR d.channel_id = :channel)
    AND d.channel_id IN (:channels)) w
