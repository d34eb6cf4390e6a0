-- Who is signed in in which browser. The browser alone knows the id. What ends a session for good is ended_at, a later generation
-- of the account's, or time; a row that nobody comes back to is deleted soon after.
CREATE TABLE sign_in_session (
  id                bigint PRIMARY KEY,
  token_hash        text COLLATE "C" NOT NULL UNIQUE CHECK (length(token_hash) = 64),
  account_id        bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  generation        integer NOT NULL,
  source            text NOT NULL CHECK (length(source) BETWEEN 1 AND 40),
  provider_session  text CHECK (length(provider_session) BETWEEN 1 AND 500),
  is_guarded        boolean NOT NULL,
  created_at        timestamptz NOT NULL,
  last_seen_at      timestamptz NOT NULL,
  ended_at          timestamptz
);
CREATE INDEX sign_in_session_account ON sign_in_session (account_id, created_at);
CREATE INDEX sign_in_session_provider ON sign_in_session (source, provider_session) WHERE provider_session IS NOT NULL;
CREATE INDEX sign_in_session_last_seen_at ON sign_in_session (last_seen_at);
