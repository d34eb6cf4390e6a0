-- Sends that are over, with nothing that is still to go out, and in no digest that is kept.
SELECT n.id FROM notification n
WHERE n.id < :last AND n.due_at < :before AND n.state <> 'waiting'
  AND NOT EXISTS (
    SELECT 1 FROM delivery d WHERE d.notification_id = n.id AND d.state IN ('due', 'leased'))
  AND NOT EXISTS (
    SELECT 1 FROM digest_item i
    WHERE i.notification_id = n.id AND (i.digest_id IS NOT NULL OR i.skipped IS NULL))
ORDER BY n.id LIMIT :size FOR UPDATE SKIP LOCKED
