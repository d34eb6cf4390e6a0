-- Adds to what a consumer has used today, unless that is too much. A node whose clock is behind counts for the day that
-- another has begun.
INSERT INTO consumer_send_use AS u (consumer_id, day, recipients)
SELECT c.id, CAST(:today AS date), :recipients FROM consumer c
WHERE c.id = :consumer AND :recipients <= coalesce(c.recipients_per_day, :usual)
ON CONFLICT (consumer_id) DO UPDATE
SET day = greatest(u.day, EXCLUDED.day),
  recipients = EXCLUDED.recipients + CASE WHEN u.day < EXCLUDED.day THEN 0 ELSE u.recipients END
WHERE EXCLUDED.recipients + CASE WHEN u.day < EXCLUDED.day THEN 0 ELSE u.recipients END
  <= (SELECT coalesce(c.recipients_per_day, :usual) FROM consumer c WHERE c.id = u.consumer_id)
