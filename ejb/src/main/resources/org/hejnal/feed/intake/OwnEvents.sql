SELECT e.number, e.modified_at,
  e.event_type = 'UNKNOWN' AND (coalesce(e.author_id = :account, false) OR CAST(:owner AS boolean)) AS is_changeable,
  e.is_private, coalesce(e.author_id = :account, false) AS is_own
FROM unnest(CAST(:numbers AS bigint[])) AS wanted (number)
JOIN calendar_event e ON e.circle_id = :circle AND e.number = wanted.number
WHERE NOT e.is_private OR e.author_id = :account
