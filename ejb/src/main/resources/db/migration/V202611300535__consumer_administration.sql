-- The secret before the last rotation, sealed as the other is, works until then beside it.
ALTER TABLE consumer
  ADD COLUMN former_secret text,
  ADD COLUMN former_secret_until timestamptz,
  ADD COLUMN last_used_on date,
  ADD CHECK ((former_secret IS NULL) = (former_secret_until IS NULL));
