-- Roles for the whole installation, beside events_administrator.
ALTER TABLE account
  ADD COLUMN directory_administrator boolean NOT NULL DEFAULT false,
  ADD COLUMN auditor boolean NOT NULL DEFAULT false;

-- Who changed what for others, and who looked at whose data. No row refers to another table: what is written down stays when
-- its person or consumer goes.
CREATE TABLE audit_entry (
  id            bigint PRIMARY KEY,
  happened_at   timestamptz NOT NULL,
  account_id    bigint,
  consumer_id   bigint,
  address       text CHECK (length(address) <= 100),
  action        text NOT NULL CHECK (length(action) BETWEEN 1 AND 64),
  target_kind   text NOT NULL CHECK (length(target_kind) BETWEEN 1 AND 32),
  target_id     text NOT NULL CHECK (length(target_id) <= 300),
  person_id     bigint,
  value_before  jsonb NOT NULL,
  value_after   jsonb NOT NULL
);
CREATE INDEX audit_entry_person ON audit_entry (person_id, id) WHERE person_id IS NOT NULL;
CREATE INDEX audit_entry_account ON audit_entry (account_id, id) WHERE account_id IS NOT NULL;
CREATE INDEX audit_entry_target ON audit_entry (target_kind, target_id, id);

-- Rows are added. Only the retention and the erasure of a person, which say so in their transaction, touch one again.
CREATE FUNCTION audit_entries_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('hejnal.audit_maintenance', true) IS DISTINCT FROM 'on' THEN
    RAISE EXCEPTION 'audit entries are neither changed nor deleted';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER audit_entries_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION audit_entries_stay();
