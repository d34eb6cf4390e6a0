CREATE TABLE event_type (
  id                  text COLLATE "C" PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9_.-]{1,24}$'),
  position            integer NOT NULL DEFAULT 0,
  name_pl             text NOT NULL CHECK (length(name_pl) <= 200),
  name_en             text CHECK (length(name_en) <= 200),
  description_pl      text CHECK (length(description_pl) <= 2000),
  description_en      text CHECK (length(description_en) <= 2000),
  is_enabled          boolean NOT NULL DEFAULT true,
  is_mandatory        boolean NOT NULL DEFAULT false,
  send_by_default     boolean NOT NULL DEFAULT true,
  default_message_pl  text CHECK (length(default_message_pl) <= 10000),
  default_message_en  text CHECK (length(default_message_en) <= 10000),
  version             integer NOT NULL DEFAULT 0
);

CREATE TABLE distribution_channel (
  id              text COLLATE "C" PRIMARY KEY CHECK (id ~ '^[a-z]{1,7}$'),
  position        integer NOT NULL,
  name_pl         text NOT NULL,
  name_en         text NOT NULL,
  description_pl  text,
  description_en  text
);

CREATE TABLE notifications_schedule (
  id       text COLLATE "C" PRIMARY KEY CHECK (id ~ '^[a-z0-9_]{1,32}$'),
  name_pl  text NOT NULL,
  name_en  text NOT NULL,
  days     integer NOT NULL UNIQUE CHECK (days BETWEEN 0 AND 366)
);

-- Which channels carry a type of event, and how. The id is what the API shows: '<event type>:<channel>'.
CREATE TABLE event_channel (
  event_type_id    text COLLATE "C" NOT NULL REFERENCES event_type ON DELETE CASCADE,
  channel_id       text COLLATE "C" NOT NULL REFERENCES distribution_channel,
  id               text COLLATE "C" NOT NULL UNIQUE GENERATED ALWAYS AS (event_type_id || ':' || channel_id) STORED,
  is_enabled       boolean NOT NULL DEFAULT true,
  is_mandatory     boolean NOT NULL DEFAULT false,
  send_by_default  boolean NOT NULL DEFAULT true,
  version          integer NOT NULL DEFAULT 0,
  PRIMARY KEY (event_type_id, channel_id)
);

-- Which schedules a type of event offers to its readers. The id is '<event type>:<schedule>'.
CREATE TABLE event_type_schedule (
  event_type_id  text COLLATE "C" NOT NULL REFERENCES event_type ON DELETE CASCADE,
  schedule_id    text COLLATE "C" NOT NULL REFERENCES notifications_schedule,
  id             text COLLATE "C" NOT NULL UNIQUE GENERATED ALWAYS AS (event_type_id || ':' || schedule_id) STORED,
  is_enabled     boolean NOT NULL DEFAULT true,
  version        integer NOT NULL DEFAULT 0,
  PRIMARY KEY (event_type_id, schedule_id)
);

INSERT INTO distribution_channel (id, position, name_pl, name_en, description_pl, description_en) VALUES
  ('inbox', 1, 'Skrzynka', 'Inbox', 'Lista powiadomień w portalu i w aplikacjach', 'The list of notifications in the portal and in apps'),
  ('email', 2, 'E-mail', 'E-mail', 'Wiadomość na adres z profilu', 'A message to the address in the profile'),
  ('sms', 3, 'SMS', 'SMS', 'Wiadomość tekstowa na telefon', 'A text message to the phone'),
  ('push', 4, 'Powiadomienie w przeglądarce', 'Web push', 'Powiadomienie wyświetlane przez przeglądarkę', 'A notification that the browser shows'),
  ('webhook', 5, 'Webhook', 'Webhook', 'Żądanie HTTP do systemu odbiorcy', 'An HTTP request to a system of the receiver'),
  ('jms', 6, 'JMS', 'JMS', 'Komunikat na temacie JMS dla systemów uczelni', 'A message on a JMS topic for the systems around');

INSERT INTO notifications_schedule (id, name_pl, name_en, days) VALUES
  ('immediately', 'natychmiast', 'immediately', 0),
  ('daily', 'raz dziennie', 'once a day', 1),
  ('weekly', 'raz w tygodniu', 'once a week', 7);

-- Nodes keep these five tables in memory and ask before each use whether this number is still theirs. A row and not a
-- sequence: a sequence moves before the commit, and a node could keep the old rows under the new number.
CREATE TABLE catalogue_version (
  only_row  boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  version   bigint NOT NULL
);
INSERT INTO catalogue_version (version) VALUES (1);

CREATE FUNCTION raise_catalogue_version() RETURNS trigger
  LANGUAGE plpgsql
  AS $$ BEGIN UPDATE catalogue_version SET version = version + 1; RETURN NULL; END $$;

CREATE TRIGGER event_type_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON event_type
  FOR EACH STATEMENT EXECUTE FUNCTION raise_catalogue_version();
CREATE TRIGGER distribution_channel_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON distribution_channel
  FOR EACH STATEMENT EXECUTE FUNCTION raise_catalogue_version();
CREATE TRIGGER notifications_schedule_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON notifications_schedule
  FOR EACH STATEMENT EXECUTE FUNCTION raise_catalogue_version();
CREATE TRIGGER event_channel_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON event_channel
  FOR EACH STATEMENT EXECUTE FUNCTION raise_catalogue_version();
CREATE TRIGGER event_type_schedule_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON event_type_schedule
  FOR EACH STATEMENT EXECUTE FUNCTION raise_catalogue_version();
