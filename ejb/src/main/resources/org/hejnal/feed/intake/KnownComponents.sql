SELECT c.uid, c.sequence, c.modified_at, c.stamped_at, c.is_date, c.digest, c.event_number,
  e.number IS NULL OR coalesce(e.author_id = :account, false) OR CAST(:owner AS boolean) AS is_changeable,
  c.owner_id <> 0 AND NOT c.is_open AS is_private,
  e.number IS NULL OR coalesce(e.author_id = :account, false) AS is_own
FROM imported_component c
LEFT JOIN calendar_event e ON e.circle_id = c.circle_id AND e.number = c.event_number
WHERE c.circle_id = :circle AND c.series_uid = ANY (CAST(:series AS text[])) AND c.owner_id IN (0, :account)
  AND (c.owner_id <> 0 OR c.event_number IS NOT NULL OR c.beside_number IS NOT NULL)
ORDER BY c.event_number IS NULL, c.owner_id
