-- A membership that came with the right to edit the group, and goes with it. The version before writes false.
ALTER TABLE group_member ADD COLUMN is_for_editing boolean NOT NULL DEFAULT false;

-- Addresses that the directory had, that were retired, and that it has no longer: should it name one again, it stays retired.
-- In small letters.
CREATE TABLE retired_email (
  account_id  bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  address     text NOT NULL CHECK (length(address) BETWEEN 1 AND 2048),
  retired_at  timestamptz NOT NULL,
  reason      text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  PRIMARY KEY (account_id, address)
);

-- As before, and remembers what is retired. enable_seqscan: see V202611300600.
CREATE OR REPLACE FUNCTION contact_point_of_changed_account() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  INSERT INTO retired_email (account_id, address, retired_at, reason)
  SELECT account_id, lower(address), retired_at, retired_reason FROM contact_point
  WHERE account_id = NEW.id AND channel_id = 'email' AND origin = 'directory' AND retired_at IS NOT NULL
  ON CONFLICT (account_id, address) DO UPDATE SET retired_at = excluded.retired_at, reason = excluded.reason;
  DELETE FROM contact_point WHERE account_id = NEW.id AND channel_id = 'email' AND origin = 'directory';
  INSERT INTO contact_point (account_id, channel_id, address, origin, is_preferred, retired_at, retired_reason)
  SELECT NEW.id, 'email', NEW.email, 'directory', r.address IS NULL AND NOT EXISTS (
    SELECT 1 FROM contact_point c WHERE c.account_id = NEW.id AND c.channel_id = 'email' AND c.is_preferred),
    r.retired_at, r.reason
  FROM (SELECT 1) AS changed LEFT JOIN retired_email r ON r.account_id = NEW.id AND r.address = lower(NEW.email)
  WHERE NEW.email IS NOT NULL;
  -- The contact point knows it now, and may be revived.
  DELETE FROM retired_email WHERE account_id = NEW.id AND address = lower(NEW.email);
  UPDATE contact_point SET is_preferred = true WHERE id = (
      SELECT id FROM contact_point
      WHERE account_id = NEW.id AND channel_id = 'email' AND retired_at IS NULL ORDER BY id LIMIT 1)
    AND NOT EXISTS (
      SELECT 1 FROM contact_point WHERE account_id = NEW.id AND channel_id = 'email' AND is_preferred);
  RETURN NULL;
END $$;

-- Where somebody with a role was written to before: it is told there that the address was changed.
CREATE TABLE former_address_notice (
  id          bigint PRIMARY KEY DEFAULT next_id(),
  account_id  bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  address     text NOT NULL CHECK (length(address) BETWEEN 1 AND 2048),
  created_at  timestamptz NOT NULL,
  -- When it is tried next.
  due_at      timestamptz NOT NULL
);
CREATE INDEX former_address_notice_due ON former_address_notice (due_at);
CREATE INDEX former_address_notice_account ON former_address_notice (account_id);
