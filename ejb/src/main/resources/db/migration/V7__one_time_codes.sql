-- What only the person who is notified may read, beside a notification that says in its place what everybody may know.
-- It is sealed with the key from the environment, and null once it has been delivered or has expired.
CREATE TABLE confidential_text (
  notification_id  bigint PRIMARY KEY REFERENCES notification ON DELETE CASCADE,
  sealed_pl        text,
  sealed_en        text,
  expires_at       timestamptz NOT NULL,
  CHECK (sealed_pl IS NOT NULL OR sealed_en IS NULL)
);
CREATE INDEX confidential_text_expires_at ON confidential_text (expires_at) WHERE sealed_pl IS NOT NULL;

-- The hash is an HMAC-SHA256 in hex, keyed from the environment: six digits would not survive a plain one.
CREATE TABLE one_time_code (
  id          text COLLATE "C" PRIMARY KEY CHECK (length(id) BETWEEN 22 AND 32),
  account_id  bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  code_hash   text NOT NULL CHECK (length(code_hash) = 64),
  created_at  timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,
  attempts    smallint NOT NULL DEFAULT 0 CHECK (attempts BETWEEN 0 AND 5),
  used_at     timestamptz
);
CREATE INDEX one_time_code_account ON one_time_code (account_id, created_at);
CREATE INDEX one_time_code_created_at ON one_time_code (created_at);

-- Codes are the product's own, so their type is too. A code that comes with tomorrow's digest is of no use.
INSERT INTO event_type (id, position, name_pl, name_en, description_pl, description_en, is_mandatory) VALUES
  ('one_time_code', 50, 'Kod jednorazowy', 'One-time code', 'Kod, którym potwierdzasz, że to Ty.',
    'A code by which you confirm that it is you.', true)
ON CONFLICT DO NOTHING;
INSERT INTO event_channel (event_type_id, channel_id) VALUES ('one_time_code', 'inbox'), ('one_time_code', 'email')
ON CONFLICT DO NOTHING;
INSERT INTO event_type_schedule (event_type_id, schedule_id) VALUES ('one_time_code', 'immediately')
ON CONFLICT DO NOTHING;
