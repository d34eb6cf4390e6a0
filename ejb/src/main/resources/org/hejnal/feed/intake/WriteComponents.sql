WITH written AS (
  SELECT w.*,
    (SELECT e.number FROM calendar_event e WHERE e.circle_id = :circle AND e.uid = w.uid
      AND (CASE WHEN e.is_private THEN e.author_id ELSE 0 END) = w.owner_id) AS number,
    -- "/" and a time follow the series; "0" is the character after "/".
    (SELECT min(e.number) FROM calendar_event e WHERE e.circle_id = :circle AND NOT e.is_private AND w.owner_id = 0
      AND (e.uid = w.series_uid OR (e.uid > w.series_uid || '/' AND e.uid < w.series_uid || '0'))) AS beside
  FROM unnest(CAST(:uids AS text[]), CAST(:owners AS bigint[]), CAST(:series AS text[]),
    CAST(:sequences AS integer[]), CAST(:modified AS timestamptz[]), CAST(:stamped AS timestamptz[]),
    CAST(:dates AS boolean[]), CAST(:digests AS text[]))
    AS w (uid, owner_id, series_uid, sequence, modified_at, stamped_at, is_date, digest)
)
INSERT INTO imported_component
  (circle_id, uid, owner_id, series_uid, sequence, modified_at, stamped_at, is_date, digest, event_number,
  beside_number, is_open, brought_by)
SELECT :circle, w.uid, CASE WHEN w.number IS NULL AND w.beside IS NULL THEN :account ELSE w.owner_id END,
  w.series_uid, w.sequence, w.modified_at, w.stamped_at, w.is_date, w.digest, w.number,
  CASE WHEN w.number IS NULL THEN w.beside END,
  w.owner_id = 0 AND w.number IS NULL AND w.beside IS NULL,
  CASE WHEN w.number IS NULL THEN CAST(:account AS bigint) END
FROM written w
ON CONFLICT (circle_id, uid, owner_id) DO UPDATE SET
  sequence = excluded.sequence, modified_at = excluded.modified_at, stamped_at = excluded.stamped_at,
  is_date = excluded.is_date, digest = excluded.digest, event_number = excluded.event_number,
  beside_number = excluded.beside_number, is_open = excluded.is_open, brought_by = excluded.brought_by,
  brought_at = excluded.brought_at
-- A private event of that name stays, whatever else of it is cancelled.
WHERE imported_component.event_number IS NULL OR excluded.event_number IS NOT NULL OR imported_component.owner_id = 0
