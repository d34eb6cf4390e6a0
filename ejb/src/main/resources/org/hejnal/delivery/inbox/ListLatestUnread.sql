-- The same of those that are unread; they have an index of their own.
SELECT e.id, n.event_type_id, n.message_pl, n.message_en, CAST(n.data AS text), e.arrived_at, e.read_at
FROM inbox_entry e JOIN notification n ON n.id = e.notification_id
WHERE e.account_id = :account AND e.id < :before AND e.read_at IS NULL
ORDER BY e.id DESC LIMIT :limit
