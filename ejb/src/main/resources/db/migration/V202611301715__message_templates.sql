-- What administrators write for a type, a channel and a language in place of the built-in wording. A change is a new version:
-- what was sent can be told from the one that counted then. Without a current version the built-in wording counts.
CREATE TABLE message_template (
  id             bigint PRIMARY KEY DEFAULT next_id(),
  event_type_id  text COLLATE "C" NOT NULL,
  channel_id     text COLLATE "C" NOT NULL,
  language       text NOT NULL CHECK (language IN ('pl', 'en')),
  version        integer NOT NULL CHECK (version > 0),
  subject        text NOT NULL CHECK (length(subject) <= 200),
  body           text NOT NULL CHECK (length(body) BETWEEN 1 AND 20000),
  is_current     boolean NOT NULL,
  created_at     timestamptz NOT NULL,
  UNIQUE (event_type_id, channel_id, language, version),
  FOREIGN KEY (event_type_id, channel_id) REFERENCES event_channel ON DELETE CASCADE
);
CREATE UNIQUE INDEX message_template_current ON message_template (event_type_id, channel_id, language) WHERE is_current;

CREATE TRIGGER message_template_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON message_template
  FOR EACH STATEMENT EXECUTE FUNCTION raise_catalogue_version();
