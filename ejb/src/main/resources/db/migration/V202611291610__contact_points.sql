-- Where channels reach people. So far each person had one e-mail address, in account.email, and no other channel could know
-- a person's address. account.email stays as what the directory says, because the version before this one reads it; the
-- triggers copy it, until all that feeds the directory writes contact points itself.
CREATE TABLE contact_point (
  id            bigint PRIMARY KEY DEFAULT next_id(),
  account_id    bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  channel_id    text NOT NULL REFERENCES distribution_channel,
  address       text NOT NULL CHECK (length(address) BETWEEN 1 AND 2048),
  -- Who says so: the directory, or the person.
  origin        text NOT NULL CHECK (origin IN ('directory', 'own')),
  -- One of a channel's is used, and only that.
  is_preferred  boolean NOT NULL DEFAULT true,
  created_at    timestamptz NOT NULL DEFAULT now(),
  UNIQUE (account_id, channel_id, address, origin)
);
CREATE UNIQUE INDEX contact_point_preferred ON contact_point (account_id, channel_id) WHERE is_preferred;
CREATE UNIQUE INDEX contact_point_directory ON contact_point (account_id, channel_id) WHERE origin = 'directory';

INSERT INTO contact_point (account_id, channel_id, address, origin)
SELECT id, 'email', email, 'directory' FROM account WHERE email IS NOT NULL;

CREATE FUNCTION contact_points_of_new_accounts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO contact_point (account_id, channel_id, address, origin)
  SELECT id, 'email', email, 'directory' FROM added WHERE email IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER account_added AFTER INSERT ON account REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION contact_points_of_new_accounts();

CREATE FUNCTION contact_point_of_changed_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM contact_point WHERE account_id = NEW.id AND channel_id = 'email' AND origin = 'directory';
  INSERT INTO contact_point (account_id, channel_id, address, origin, is_preferred)
  SELECT NEW.id, 'email', NEW.email, 'directory', NOT EXISTS (
    SELECT 1 FROM contact_point c WHERE c.account_id = NEW.id AND c.channel_id = 'email' AND c.is_preferred)
  WHERE NEW.email IS NOT NULL;
  UPDATE contact_point SET is_preferred = true WHERE id = (
      SELECT id FROM contact_point WHERE account_id = NEW.id AND channel_id = 'email' ORDER BY id LIMIT 1)
    AND NOT EXISTS (
      SELECT 1 FROM contact_point WHERE account_id = NEW.id AND channel_id = 'email' AND is_preferred);
  RETURN NULL;
END $$;
CREATE TRIGGER account_email_changed AFTER UPDATE OF email ON account
  FOR EACH ROW WHEN (OLD.email IS DISTINCT FROM NEW.email) EXECUTE FUNCTION contact_point_of_changed_account();
