-- Addresses that an administrator has taken out of use: they stay to be seen and get nothing. A retired one is never the
-- preferred one, so nothing finds it that looks for where to send, the version before this one neither.
ALTER TABLE contact_point
  ADD COLUMN retired_at timestamptz,
  ADD COLUMN retired_reason text CHECK (length(retired_reason) BETWEEN 1 AND 500),
  ADD CHECK ((retired_at IS NULL) = (retired_reason IS NULL)),
  ADD CHECK (retired_at IS NULL OR NOT is_preferred);
CREATE INDEX contact_point_retired ON contact_point (account_id, channel_id) WHERE retired_at IS NOT NULL;

-- As before, and never prefers what is retired. A changed address of the directory is a new one, so it starts in use.
CREATE OR REPLACE FUNCTION contact_point_of_changed_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM contact_point WHERE account_id = NEW.id AND channel_id = 'email' AND origin = 'directory';
  INSERT INTO contact_point (account_id, channel_id, address, origin, is_preferred)
  SELECT NEW.id, 'email', NEW.email, 'directory', NOT EXISTS (
    SELECT 1 FROM contact_point c WHERE c.account_id = NEW.id AND c.channel_id = 'email' AND c.is_preferred)
  WHERE NEW.email IS NOT NULL;
  UPDATE contact_point SET is_preferred = true WHERE id = (
      SELECT id FROM contact_point
      WHERE account_id = NEW.id AND channel_id = 'email' AND retired_at IS NULL ORDER BY id LIMIT 1)
    AND NOT EXISTS (
      SELECT 1 FROM contact_point WHERE account_id = NEW.id AND channel_id = 'email' AND is_preferred);
  RETURN NULL;
END $$;
