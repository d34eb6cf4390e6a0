-- Counts an attempt, unless it comes too early, in one statement whatever comes at the same time. A lane in which nothing
-- was tried for a window begins anew.
-- One row: counts have no entity, because only single statements may change them.
INSERT INTO sign_in_attempt AS a (subject, failures, window_start, next_at)
VALUES (
  :subject, 1, :now,
  CAST(:now AS timestamptz) + make_interval(secs => CASE WHEN :limit > 1 THEN 0 ELSE :first END))
ON CONFLICT (subject) DO UPDATE SET
  failures = CASE WHEN a.window_start <= :expired THEN 1 ELSE a.failures + 1 END,
  window_start = excluded.window_start,
  next_at = CASE
    WHEN a.window_start <= :expired THEN excluded.next_at
    ELSE CAST(:now AS timestamptz) + make_interval(secs => CASE
      WHEN a.failures + 1 < :limit THEN 0
      ELSE least(:longest, :first * power(2, least(a.failures + 1 - :limit, 10)))
    END)
  END
WHERE a.window_start <= :expired OR a.next_at <= :now
