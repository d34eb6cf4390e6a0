-- The token that makes the first administrator, by its hash: one for all nodes. Its file lies on the node that made it.
CREATE TABLE bootstrap_token (
  id          integer PRIMARY KEY CHECK (id = 1),
  token_hash  text NOT NULL CHECK (length(token_hash) = 64),
  node        text NOT NULL CHECK (length(node) <= 200),
  file        text NOT NULL CHECK (length(file) <= 4000),
  guesses     integer NOT NULL DEFAULT 0 CHECK (guesses >= 0),
  expires_at  timestamptz NOT NULL
);
