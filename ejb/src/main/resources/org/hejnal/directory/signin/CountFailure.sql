-- Counts a failure in a window that begins with its first one.
-- One row: counts have no entity, because only single statements may change them.
INSERT INTO sign_in_attempt AS a (subject, failures, window_start, next_at)
VALUES (:subject, 1, :now, :now)
ON CONFLICT (subject) DO UPDATE SET
  failures = CASE WHEN a.window_start <= :expired THEN 1 ELSE a.failures + 1 END,
  window_start = CASE WHEN a.window_start <= :expired THEN excluded.window_start ELSE a.window_start END
