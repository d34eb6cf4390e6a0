-- A secret is 'clear:<text>' only between the moment an administrator inserts it and the next start of the
-- application, which seals it with the key from the environment.
CREATE TABLE consumer (
  id            bigint PRIMARY KEY DEFAULT next_id(),
  consumer_key  text NOT NULL UNIQUE CHECK (length(consumer_key) BETWEEN 1 AND 64),
  secret        text NOT NULL,
  name_pl       text NOT NULL,
  name_en       text,
  url           text,
  email         text,
  is_enabled    boolean NOT NULL DEFAULT true,
  created_at    timestamptz NOT NULL DEFAULT now()
);

-- The methods that a consumer may call as administrative: 'services/module/method', or '*' for all.
CREATE TABLE consumer_administrative_method (
  consumer_id  bigint NOT NULL REFERENCES consumer ON DELETE CASCADE,
  method       text NOT NULL CHECK (length(method) <= 100),
  PRIMARY KEY (consumer_id, method)
);

-- Tokens are found by the SHA-256 (in hex) of what the client holds: a leaked table opens nothing. Secrets are sealed
-- like a consumer's. A verifier is hashed together with its token, so that a short PIN cannot be guessed from the table.
CREATE TABLE request_token (
  token_hash         text COLLATE "C" PRIMARY KEY CHECK (length(token_hash) = 64),
  secret             text NOT NULL,
  consumer_id        bigint NOT NULL REFERENCES consumer ON DELETE CASCADE,
  callback           text NOT NULL CHECK (length(callback) <= 2000),
  scopes             text[] NOT NULL,
  expires_at         timestamptz NOT NULL,
  account_id         bigint REFERENCES account ON DELETE CASCADE,
  verifier_hash      text CHECK (length(verifier_hash) = 64),
  verifier_failures  integer NOT NULL DEFAULT 0,
  CHECK ((account_id IS NULL) = (verifier_hash IS NULL))
);
CREATE INDEX request_token_expires_at ON request_token (expires_at);
CREATE INDEX request_token_account ON request_token (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX request_token_consumer ON request_token (consumer_id);

-- Without expires_at a token lives until it is revoked.
CREATE TABLE access_token (
  token_hash   text COLLATE "C" PRIMARY KEY CHECK (length(token_hash) = 64),
  secret       text NOT NULL,
  consumer_id  bigint NOT NULL REFERENCES consumer ON DELETE CASCADE,
  account_id   bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  scopes       text[] NOT NULL,
  created_at   timestamptz NOT NULL,
  expires_at   timestamptz
);
CREATE INDEX access_token_account ON access_token (account_id, consumer_id);
CREATE INDEX access_token_consumer ON access_token (consumer_id);
CREATE INDEX access_token_expires_at ON access_token (expires_at) WHERE expires_at IS NOT NULL;
