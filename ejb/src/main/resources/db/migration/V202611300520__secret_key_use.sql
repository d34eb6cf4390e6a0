-- The keys that sealed texts of this database are of, by ids that give nothing of them away. A hub that lacks one which is
-- not retired does not start.
CREATE TABLE secret_key_use (
  key_id         text COLLATE "C" PRIMARY KEY CHECK (length(key_id) = 16),
  first_used_at  timestamptz NOT NULL,
  retired_at     timestamptz
);
