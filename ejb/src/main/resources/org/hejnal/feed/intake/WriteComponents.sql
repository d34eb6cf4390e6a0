INSERT INTO imported_component
  (circle_id, uid, owner_id, series_uid, sequence, modified_at, stamped_at, is_date, digest, event_number)
SELECT :circle, w.uid, w.owner_id, w.series_uid, w.sequence, w.modified_at, w.stamped_at, w.is_date, w.digest,
  (SELECT e.number FROM calendar_event e WHERE e.circle_id = :circle AND e.uid = w.uid
    AND (CASE WHEN e.is_private THEN e.author_id ELSE 0 END) = w.owner_id)
FROM unnest(CAST(:uids AS text[]), CAST(:owners AS bigint[]), CAST(:series AS text[]),
  CAST(:sequences AS integer[]), CAST(:modified AS timestamptz[]), CAST(:stamped AS timestamptz[]),
  CAST(:dates AS boolean[]), CAST(:digests AS text[]))
  AS w (uid, owner_id, series_uid, sequence, modified_at, stamped_at, is_date, digest)
ON CONFLICT (circle_id, uid, owner_id) DO UPDATE SET
  sequence = excluded.sequence, modified_at = excluded.modified_at, stamped_at = excluded.stamped_at,
  is_date = excluded.is_date, digest = excluded.digest, event_number = excluded.event_number
