-- A key stands for one send and what it said for two weeks; a repeat that says something else is a mistake.
ALTER TABLE idempotency_key
  -- A hash of what was sent; null for keys from before.
  ADD COLUMN content text,
  DROP CONSTRAINT idempotency_key_key_check,
  ADD CONSTRAINT idempotency_key_key_check CHECK (length(key) BETWEEN 1 AND 200);
