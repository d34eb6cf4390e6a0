-- Who may see an event is part of it: a private one is there for its author only.
ALTER TABLE calendar_event ADD COLUMN is_private boolean NOT NULL DEFAULT false;

-- Two people may have the same private event, of the same file, in one circle.
DROP INDEX calendar_event_uid;
CREATE UNIQUE INDEX calendar_event_uid
  ON calendar_event (circle_id, uid, (CASE WHEN is_private THEN author_id ELSE 0 END)) WHERE uid IS NOT NULL;

-- Without its author nobody would ever see it again.
CREATE FUNCTION delete_event_of_nobody() RETURNS trigger
  LANGUAGE plpgsql
  AS $$ BEGIN
    DELETE FROM calendar_event WHERE circle_id = NEW.circle_id AND number = NEW.number;
    RETURN NULL;
  END $$;
CREATE TRIGGER private_event_orphaned AFTER UPDATE OF author_id ON calendar_event
  FOR EACH ROW WHEN (NEW.is_private AND NEW.author_id IS NULL) EXECUTE FUNCTION delete_event_of_nobody();

-- Whom a deletion is told: those who could see the event; null for the whole circle.
ALTER TABLE calendar_event_deleted ADD COLUMN only_for bigint REFERENCES account ON DELETE CASCADE;

-- Whose photo it is alone, of a private event; null for the whole circle.
ALTER TABLE photo ADD COLUMN only_for bigint REFERENCES account ON DELETE CASCADE;
CREATE INDEX photo_only_for ON photo (only_for) WHERE only_for IS NOT NULL;
CREATE INDEX calendar_event_deleted_only_for ON calendar_event_deleted (only_for) WHERE only_for IS NOT NULL;

-- Whose component it is alone; 0 for the whole circle.
ALTER TABLE imported_component ADD COLUMN owner_id bigint NOT NULL DEFAULT 0;
ALTER TABLE imported_component DROP CONSTRAINT imported_component_pkey;
ALTER TABLE imported_component ADD PRIMARY KEY (circle_id, uid, owner_id);
