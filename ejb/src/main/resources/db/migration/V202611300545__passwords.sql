-- All sessions of an older generation are over. A change of the password begins a new one.
ALTER TABLE account ADD COLUMN session_generation integer NOT NULL DEFAULT 0;

-- Who has asked for a link on the page, until it is looked up whether there is such a person: so the answer tells nothing,
-- and costs the same for everybody. A row lives for a second or two, and an hour at most.
CREATE TABLE password_request (
  id            bigint PRIMARY KEY,
  identifier    text NOT NULL CHECK (length(identifier) BETWEEN 1 AND 254),
  requested_at  timestamptz NOT NULL
);

-- Links by which people set their password. The token itself is known to the e-mail alone.
CREATE TABLE password_link (
  token_hash  text COLLATE "C" PRIMARY KEY CHECK (length(token_hash) = 64),
  account_id  bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  created_at  timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL
);
CREATE INDEX password_link_account ON password_link (account_id, created_at);
CREATE INDEX password_link_expires_at ON password_link (expires_at);

INSERT INTO event_type (id, position, name_pl, name_en, description_pl, description_en, is_mandatory) VALUES
  ('password', 51, 'Hasło', 'Password', 'Link do ustawienia hasła i wiadomość o jego zmianie.',
    'A link to set your password, and word that it has changed.', true)
ON CONFLICT DO NOTHING;
INSERT INTO event_channel (event_type_id, channel_id) VALUES ('password', 'inbox'), ('password', 'email')
ON CONFLICT DO NOTHING;
INSERT INTO event_type_schedule (event_type_id, schedule_id) VALUES ('password', 'immediately')
ON CONFLICT DO NOTHING;
