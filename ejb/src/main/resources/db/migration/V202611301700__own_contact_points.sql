-- Addresses that people enter themselves. One that waits to be confirmed stands in a table of its own, so that nothing that
-- looks for where to send can find it, the version before this one neither.
ALTER TABLE contact_point
  -- When its person last proved that they read what comes there. Of the directory's too, once they have.
  ADD COLUMN confirmed_at timestamptz,
  ADD COLUMN last_failure_at timestamptz,
  ADD COLUMN last_failure text CHECK (length(last_failure) BETWEEN 1 AND 500),
  ADD COLUMN last_failure_kind text CHECK (last_failure_kind IN ('temporary', 'refused', 'bounced')),
  -- Failures for good since the last success.
  ADD COLUMN hard_failures smallint NOT NULL DEFAULT 0,
  ADD CHECK ((last_failure_at IS NULL) = (last_failure IS NULL));

-- The address of a code and a link that are on their way: a new one, or one that is to be revived. The id is the contact
-- point's, which a new address gets when it is confirmed. The code has few digits, so its hash is keyed.
CREATE TABLE contact_point_confirmation (
  id          bigint PRIMARY KEY,
  account_id  bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  channel_id  text NOT NULL REFERENCES distribution_channel,
  address     text NOT NULL CHECK (length(address) BETWEEN 1 AND 2048),
  code_hash   text NOT NULL CHECK (length(code_hash) = 64),
  token_hash  text COLLATE "C" NOT NULL UNIQUE CHECK (length(token_hash) = 64),
  attempts    smallint NOT NULL DEFAULT 0 CHECK (attempts BETWEEN 0 AND 5),
  created_at  timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,
  UNIQUE (account_id, channel_id, address)
);
CREATE INDEX contact_point_confirmation_expires_at ON contact_point_confirmation (expires_at);

-- What was sent to be confirmed within the last day, so that neither a person nor a mailbox gets many.
CREATE TABLE contact_point_mail (
  id            bigint PRIMARY KEY,
  account_id    bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  address_hash  text COLLATE "C" NOT NULL CHECK (length(address_hash) = 64),
  sent_at       timestamptz NOT NULL
);
CREATE INDEX contact_point_mail_account ON contact_point_mail (account_id, sent_at);
CREATE INDEX contact_point_mail_address ON contact_point_mail (address_hash, sent_at);
CREATE INDEX contact_point_mail_sent_at ON contact_point_mail (sent_at);
