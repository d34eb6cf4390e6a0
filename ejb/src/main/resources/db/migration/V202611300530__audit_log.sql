-- The audit trail is read by who, by application, by what and by time; its oldest rows go by time.
CREATE INDEX audit_entry_consumer ON audit_entry (consumer_id, id) WHERE consumer_id IS NOT NULL;
CREATE INDEX audit_entry_action ON audit_entry (action, id);
CREATE INDEX audit_entry_time ON audit_entry (happened_at);

-- How often an application read by itself, or for a person whom it named, what is not public. Like the entries, no row refers
-- to another table.
CREATE TABLE audit_read (
  consumer_id  bigint NOT NULL,
  method       text NOT NULL CHECK (length(method) BETWEEN 1 AND 200),
  day          date NOT NULL,
  calls        bigint NOT NULL CHECK (calls > 0),
  PRIMARY KEY (day, consumer_id, method)
);
CREATE INDEX audit_read_consumer ON audit_read (consumer_id, day);

-- Values of an entry without a person: their id, a text of its own there, becomes a pseudonym; on demand all texts do.
CREATE FUNCTION audit_without_person(entry jsonb, person text, pseudonym text, all_texts boolean) RETURNS jsonb
  LANGUAGE sql IMMUTABLE
  AS $$
    SELECT CASE WHEN all_texts THEN (
      SELECT coalesce(jsonb_object_agg(key, CASE
        WHEN jsonb_typeof(value) IN ('boolean', 'number', 'null') THEN value ELSE to_jsonb(pseudonym) END), '{}')
      FROM jsonb_each(entry))
    ELSE CAST(replace(CAST(entry AS text), '"' || person || '"', '"' || pseudonym || '"') AS jsonb) END
  $$;
