-- Counts an attempt, unless it comes too early, in one statement whatever comes at the same time. A lane in which nothing
-- was tried for a window begins anew.
-- One row: counts have no entity, because only single statements may change them.
INSERT INTO sign_in_attempt AS a (subject, failures, window_start, next_at)
VALUES (
  :subject, 1, :now,
  CASE WHEN :limit > 1 THEN to_timestamp(0) ELSE CAST(:now AS timestamptz) + make_interval(secs => :first) END)
ON CONFLICT (subject) DO UPDATE SET
  failures = CASE WHEN a.window_start <= :expired THEN 1 ELSE a.failures + 1 END,
  window_start = excluded.window_start,
  next_at = CASE
    WHEN a.window_start <= :expired THEN excluded.next_at
    -- Not the time of this attempt: one that looked at the clock before it, and comes here after it, is not too early.
    WHEN a.failures + 1 < :limit THEN a.next_at
    ELSE CAST(:now AS timestamptz)
      + make_interval(secs => least(:longest, :first * power(2, least(a.failures + 1 - :limit, 10))))
  END
WHERE a.window_start <= :expired OR a.next_at <= :now
