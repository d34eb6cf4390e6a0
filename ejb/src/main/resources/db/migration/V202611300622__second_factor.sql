-- What a person proves with codes of an application on their phone (RFC 6238). The secret is sealed as a consumer's is. Until
-- it is confirmed by a code it counts for nothing. A code counts for one step of 30 seconds, and later ones only count after
-- it, so that none is accepted twice. Wrong codes are counted since the last right one. Hashes of codes that replace the phone,
-- each once.
CREATE TABLE second_factor (
  account_id       bigint PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  secret           text NOT NULL,
  created_at       timestamptz NOT NULL,
  confirmed_at     timestamptz,
  last_step        bigint NOT NULL DEFAULT 0,
  wrong_codes      integer NOT NULL DEFAULT 0,
  recovery_hashes  text[] NOT NULL DEFAULT '{}'
);
