-- The day, from the profile, that a person's circles see as their birthday.
ALTER TABLE account ADD COLUMN birth_date date CHECK (birth_date BETWEEN DATE '1850-01-01' AND DATE '2200-01-01');

-- A group that shares a calendar. Whoever writes to a circle holds its row, which numbers all that it owns (an id is
-- '<circle>_<number>'), counts its changes (a client that knows all up to one number asks for the rest) and what its
-- photos take up. So numbers of changes become visible in their order.
CREATE SEQUENCE circle_id START 1000;
CREATE TABLE circle (
  id           bigint PRIMARY KEY DEFAULT nextval('circle_id') CHECK (id > 0),
  name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  created_at   timestamptz NOT NULL,
  last_number  bigint NOT NULL DEFAULT 0,
  last_change  bigint NOT NULL DEFAULT 0,
  media_bytes  bigint NOT NULL DEFAULT 0 CHECK (media_bytes >= 0)
) WITH (fillfactor = 70);

CREATE TABLE circle_member (
  circle_id   bigint NOT NULL REFERENCES circle ON DELETE CASCADE,
  account_id  bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  is_owner    boolean NOT NULL DEFAULT false,
  -- Where new events go of somebody who does not say where.
  is_default  boolean NOT NULL DEFAULT false,
  joined_at   timestamptz NOT NULL,
  PRIMARY KEY (circle_id, account_id)
);
CREATE INDEX circle_member_account ON circle_member (account_id);
CREATE UNIQUE INDEX circle_member_default ON circle_member (account_id) WHERE is_default;

-- Who is asked into a circle. Nobody is in one who has not agreed. An answer of no, and an invitation that was taken back,
-- stay until they expire, so that nobody is told again and again. It names whoever the owner has named: that there is no
-- such account is not for owners to find out.
CREATE TABLE circle_invitation (
  circle_id   bigint NOT NULL REFERENCES circle ON DELETE CASCADE,
  account_id  bigint NOT NULL,
  is_owner    boolean NOT NULL,
  inviter_id  bigint REFERENCES account ON DELETE SET NULL,
  state       text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'DECLINED', 'WITHDRAWN')),
  created_at  timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,
  PRIMARY KEY (circle_id, account_id)
);
CREATE INDEX circle_invitation_account ON circle_invitation (account_id);

CREATE TABLE place (
  circle_id   bigint NOT NULL REFERENCES circle ON DELETE CASCADE,
  number      bigint NOT NULL CHECK (number > 0),
  name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  address     text CHECK (length(address) BETWEEN 1 AND 500),
  geo_lat     numeric(8, 6) CHECK (geo_lat BETWEEN -90 AND 90),
  geo_long    numeric(9, 6) CHECK (geo_long BETWEEN -180 AND 180),
  author_id   bigint REFERENCES account ON DELETE SET NULL,
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (circle_id, number),
  CHECK ((geo_lat IS NULL) = (geo_long IS NULL))
);

-- People whom a circle knows and who have no account.
CREATE TABLE contact (
  circle_id   bigint NOT NULL REFERENCES circle ON DELETE CASCADE,
  number      bigint NOT NULL CHECK (number > 0),
  name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  email       text CHECK (length(email) <= 254 AND email LIKE '_%@_%'),
  phone       text CHECK (length(phone) BETWEEN 1 AND 50),
  birth_date  date CHECK (birth_date BETWEEN DATE '1850-01-01' AND DATE '2200-01-01'),
  author_id   bigint REFERENCES account ON DELETE SET NULL,
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (circle_id, number)
);

-- What a client keeps for its user.
CREATE TABLE client_setting (
  account_id  bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  name        text COLLATE "C" NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
  value       text NOT NULL CHECK (length(value) <= 4000),
  PRIMARY KEY (account_id, name)
);

CREATE TABLE calendar_event (
  circle_id          bigint NOT NULL REFERENCES circle ON DELETE CASCADE,
  number             bigint NOT NULL CHECK (number > 0),
  version            integer NOT NULL DEFAULT 0,
  change_number      bigint NOT NULL,
  author_id          bigint REFERENCES account ON DELETE SET NULL,
  event_type         text COLLATE "C" NOT NULL DEFAULT 'UNKNOWN' CHECK (event_type IN ('UNKNOWN', 'BIRTHDAY', 'BIRTHDAY_ACCOUNT')),
  title              text NOT NULL CHECK (length(title) <= 500),
  description        text NOT NULL DEFAULT '' CHECK (length(description) <= 20000),
  location           text CHECK (length(location) BETWEEN 1 AND 500),
  color              text CHECK (length(color) BETWEEN 1 AND 32),
  -- An all-day event begins and ends at midnights of its zone, the end being the first instant that is not in it.
  starts_at          timestamptz NOT NULL CHECK (starts_at BETWEEN TIMESTAMPTZ '1850-01-01 00:00Z' AND TIMESTAMPTZ '2200-01-01 00:00Z'),
  ends_at            timestamptz CHECK (ends_at <= TIMESTAMPTZ '2200-01-02 00:00Z'),
  is_all_day         boolean NOT NULL DEFAULT false,
  -- Where it recurs, and where its days begin.
  time_zone          text NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 64),
  -- The value of an RRULE property of RFC 5545, section 3.3.10.
  recurrence         text CHECK (length(recurrence) BETWEEN 1 AND 500),
  -- When the last occurrence has ended, exactly so of a rule with COUNT, or later; what has no last one ends with the
  -- dates that are accepted. Null for what does not recur.
  recurs_until       timestamptz,
  -- How many of its occurrences can be seen in a month, at most.
  recurs_weight      integer NOT NULL DEFAULT 1,
  -- About how many bytes it takes in an answer: what was written of it, and what was added to it since.
  own_bytes          integer NOT NULL DEFAULT 1000,
  added_bytes        integer NOT NULL DEFAULT 0,
  place_number       bigint,
  -- Whose birthday it is, or whom an ordinary event is about.
  contact_number     bigint,
  -- Whose birthday from the profile it is.
  person_id          bigint REFERENCES account ON DELETE CASCADE,
  -- The UID that an imported event came with.
  uid                text COLLATE "C" CHECK (length(uid) BETWEEN 1 AND 500),
  created_at         timestamptz NOT NULL,
  modified_at        timestamptz NOT NULL,
  PRIMARY KEY (circle_id, number),
  FOREIGN KEY (circle_id, place_number) REFERENCES place,
  FOREIGN KEY (circle_id, contact_number) REFERENCES contact,
  CHECK (ends_at >= starts_at),
  CHECK ((recurrence IS NULL) = (recurs_until IS NULL)),
  CHECK (CASE event_type
    WHEN 'BIRTHDAY' THEN contact_number IS NOT NULL WHEN 'BIRTHDAY_ACCOUNT' THEN contact_number IS NULL ELSE true END),
  CHECK ((event_type = 'BIRTHDAY_ACCOUNT') = (person_id IS NOT NULL))
);

-- Windows. What lasts a week at most begins at most a week before the window, so a range of beginnings finds it. What
-- lasts longer is rare, and found by its end; what recurs, by the end of its last occurrence.
CREATE INDEX calendar_event_short ON calendar_event (circle_id, starts_at, number)
  WHERE recurrence IS NULL AND COALESCE(ends_at, starts_at) - starts_at <= interval '7 days';
CREATE INDEX calendar_event_long ON calendar_event (circle_id, ends_at)
  WHERE recurrence IS NULL AND ends_at - starts_at > interval '7 days';
CREATE INDEX calendar_event_recurring ON calendar_event (circle_id, recurs_until) WHERE recurrence IS NOT NULL;
CREATE INDEX calendar_event_order ON calendar_event (circle_id, starts_at, number) WHERE recurrence IS NULL;
CREATE INDEX calendar_event_place ON calendar_event (circle_id, place_number, number) WHERE place_number IS NOT NULL;
CREATE INDEX calendar_event_contact ON calendar_event (circle_id, contact_number) WHERE contact_number IS NOT NULL;
CREATE UNIQUE INDEX calendar_event_person ON calendar_event (circle_id, person_id) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX calendar_event_uid ON calendar_event (circle_id, uid) WHERE uid IS NOT NULL;
CREATE INDEX calendar_event_change ON calendar_event (circle_id, change_number);
CREATE INDEX calendar_event_author ON calendar_event (author_id) WHERE author_id IS NOT NULL;

-- Occurrences that do not take place: EXDATE of RFC 5545, section 3.8.5.1.
CREATE TABLE calendar_event_exception (
  circle_id     bigint NOT NULL,
  event_number  bigint NOT NULL,
  starts_at     timestamptz NOT NULL,
  PRIMARY KEY (circle_id, event_number, starts_at),
  FOREIGN KEY (circle_id, event_number) REFERENCES calendar_event ON DELETE CASCADE
);

-- What was deleted, for clients that know it still.
CREATE TABLE calendar_event_deleted (
  circle_id      bigint NOT NULL REFERENCES circle ON DELETE CASCADE,
  event_number   bigint NOT NULL,
  change_number  bigint NOT NULL,
  deleted_at     timestamptz NOT NULL,
  PRIMARY KEY (circle_id, event_number)
);
CREATE INDEX calendar_event_deleted_change ON calendar_event_deleted (circle_id, change_number);

CREATE TABLE calendar_event_comment (
  circle_id     bigint NOT NULL,
  number        bigint NOT NULL CHECK (number > 0),
  event_number  bigint NOT NULL,
  author_id     bigint REFERENCES account ON DELETE SET NULL,
  text          text NOT NULL CHECK (length(text) BETWEEN 1 AND 5000),
  modified_at   timestamptz NOT NULL,
  PRIMARY KEY (circle_id, number),
  FOREIGN KEY (circle_id, event_number) REFERENCES calendar_event ON DELETE CASCADE
);
CREATE INDEX calendar_event_comment_event ON calendar_event_comment (circle_id, event_number, number);

CREATE TABLE calendar_event_attendee (
  circle_id     bigint NOT NULL,
  event_number  bigint NOT NULL,
  account_id    bigint NOT NULL,
  -- PARTSTAT of RFC 5545, section 3.2.12.
  answer        text NOT NULL DEFAULT 'NEEDS-ACTION' CHECK (answer IN ('NEEDS-ACTION', 'ACCEPTED', 'DECLINED', 'TENTATIVE')),
  answered_at   timestamptz,
  PRIMARY KEY (circle_id, event_number, account_id),
  FOREIGN KEY (circle_id, event_number) REFERENCES calendar_event ON DELETE CASCADE,
  FOREIGN KEY (circle_id, account_id) REFERENCES circle_member ON DELETE CASCADE
);
CREATE INDEX calendar_event_attendee_account ON calendar_event_attendee (circle_id, account_id);

-- Reminders, in minutes before each occurrence; negative is after it has begun.
CREATE TABLE calendar_event_reminder (
  circle_id       bigint NOT NULL,
  event_number    bigint NOT NULL,
  minutes_before  integer NOT NULL CHECK (minutes_before BETWEEN -1440 AND 40320),
  -- When it is to be sent next, and for the occurrence that begins when; null when there is none to come.
  next_at         timestamptz,
  occurrence_at   timestamptz,
  PRIMARY KEY (circle_id, event_number, minutes_before),
  FOREIGN KEY (circle_id, event_number) REFERENCES calendar_event ON DELETE CASCADE,
  CHECK ((next_at IS NULL) = (occurrence_at IS NULL))
);
CREATE INDEX calendar_event_reminder_due ON calendar_event_reminder (next_at) WHERE next_at IS NOT NULL;

-- The row owns the files of its keys. Files are written before it, so one that no row names was left behind.
CREATE TABLE photo (
  circle_id      bigint NOT NULL REFERENCES circle ON DELETE CASCADE,
  number         bigint NOT NULL CHECK (number > 0),
  event_number   bigint NOT NULL,
  author_id      bigint REFERENCES account ON DELETE SET NULL,
  store_key      text COLLATE "C" NOT NULL UNIQUE CHECK (store_key ~ '^[a-z0-9]{32}$'),
  thumbnail_key  text COLLATE "C" NOT NULL UNIQUE CHECK (thumbnail_key ~ '^[a-z0-9]{32}$'),
  content_type   text NOT NULL CHECK (content_type IN ('image/jpeg', 'image/png')),
  sha256         text NOT NULL CHECK (length(sha256) = 64),
  bytes          bigint NOT NULL CHECK (bytes > 0),
  thumbnail_bytes bigint NOT NULL CHECK (thumbnail_bytes > 0),
  width          integer NOT NULL CHECK (width > 0),
  height         integer NOT NULL CHECK (height > 0),
  created_at     timestamptz NOT NULL,
  PRIMARY KEY (circle_id, number),
  FOREIGN KEY (circle_id, event_number) REFERENCES calendar_event ON DELETE CASCADE
);
CREATE INDEX photo_event ON photo (circle_id, event_number, number);

-- Files whose rows are gone, until they are gone themselves. Written in the transaction that deletes the row.
CREATE TABLE photo_garbage (
  store_key   text COLLATE "C" PRIMARY KEY,
  created_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX photo_garbage_age ON photo_garbage (created_at);
CREATE FUNCTION throw_photo_away() RETURNS trigger
  LANGUAGE plpgsql
  AS $$ BEGIN
    INSERT INTO photo_garbage (store_key) VALUES (OLD.store_key), (OLD.thumbnail_key) ON CONFLICT DO NOTHING;
    UPDATE circle SET media_bytes = media_bytes - OLD.bytes - OLD.thumbnail_bytes WHERE id = OLD.circle_id;
    RETURN NULL;
  END $$;
CREATE TRIGGER photo_deleted AFTER DELETE ON photo FOR EACH ROW EXECUTE FUNCTION throw_photo_away();

-- Which folder photos lie in: the one whose file store-id holds this.
CREATE TABLE photo_store (
  is_only  boolean PRIMARY KEY DEFAULT true CHECK (is_only),
  id       text COLLATE "C" NOT NULL CHECK (id ~ '^[a-z0-9]{32}$')
);

-- The secret addresses of calendars, by the SHA-256 (in hex) of the secret, which is sealed beside it for its owner. One
-- that was revoked is known for good, so that it is told from one that never was.
CREATE TABLE calendar_feed (
  token_hash    text COLLATE "C" PRIMARY KEY CHECK (length(token_hash) = 64),
  account_id    bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  sealed_token  text,
  created_at    timestamptz NOT NULL,
  revoked_at    timestamptz,
  CHECK ((sealed_token IS NULL) = (revoked_at IS NOT NULL))
);
CREATE INDEX calendar_feed_renewal ON calendar_feed (account_id, created_at);
CREATE UNIQUE INDEX calendar_feed_account ON calendar_feed (account_id) WHERE revoked_at IS NULL;

-- The types of what happens in a circle are the product's own. One that is there already stays as it is.
INSERT INTO event_type (id, position, name_pl, name_en, description_pl, description_en) VALUES
  ('calendar.event_created', 60, 'Nowe wydarzenie', 'New event',
    'W kalendarzu Twojego kręgu pojawiło się wydarzenie.', 'An event was added to the calendar of your circle.'),
  ('calendar.event_updated', 70, 'Zmiana wydarzenia', 'Changed event',
    'Wydarzenie ma inny czas, miejsce lub opis.', 'An event has another time, place or description.'),
  ('calendar.event_cancelled', 80, 'Odwołane wydarzenie', 'Cancelled event',
    'Wydarzenie się nie odbędzie.', 'An event will not take place.'),
  ('calendar.event_commented', 90, 'Komentarz', 'Comment',
    'Ktoś skomentował wydarzenie.', 'Somebody has commented on an event.'),
  ('calendar.reminder', 100, 'Przypomnienie', 'Reminder',
    'Wydarzenie zaraz się zacznie.', 'An event is about to begin.')
ON CONFLICT DO NOTHING;
INSERT INTO event_channel (event_type_id, channel_id, send_by_default)
SELECT type.id, channel.id, channel.id = 'inbox'
FROM event_type AS type, (VALUES ('inbox'), ('email')) AS channel (id)
WHERE type.id LIKE 'calendar.%'
ON CONFLICT DO NOTHING;
INSERT INTO event_type_schedule (event_type_id, schedule_id)
SELECT type.id, schedule.id FROM event_type AS type, notifications_schedule AS schedule WHERE type.id LIKE 'calendar.%'
ON CONFLICT DO NOTHING;
