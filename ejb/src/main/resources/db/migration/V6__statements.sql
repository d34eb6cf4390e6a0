-- Words to a group and everyone below it, to people by name, or to both.
CREATE TABLE statement (
  id                bigint PRIMARY KEY DEFAULT next_id(),
  version           integer NOT NULL DEFAULT 0,
  -- Nobody, where an administrative consumer has written it.
  author_id         bigint REFERENCES account ON DELETE SET NULL,
  primary_group_id  text COLLATE "C" REFERENCES user_group ON DELETE SET NULL,
  statement_type    text COLLATE "C" NOT NULL CHECK (statement_type IN ('news', 'statement')),
  -- Not blank, as Java understands it and whatever the database's locale: an import could break every list otherwise.
  title_pl          text CHECK (length(title_pl) <= 200 AND title_pl ~ '[^\u0009-\u000D\u001C-\u0020\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]'),
  title_en          text CHECK (length(title_en) <= 200 AND title_en ~ '[^\u0009-\u000D\u001C-\u0020\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]'),
  content_pl        text CHECK (length(content_pl) BETWEEN 1 AND 20000),
  content_en        text CHECK (length(content_en) BETWEEN 1 AND 20000),
  is_calendar       boolean NOT NULL DEFAULT false,
  city              text CHECK (length(city) BETWEEN 1 AND 100),
  address           text CHECK (length(address) BETWEEN 1 AND 200),
  geo_lat           numeric(8, 6) CHECK (geo_lat BETWEEN -90 AND 90),
  geo_long          numeric(9, 6) CHECK (geo_long BETWEEN -180 AND 180),
  starts_at         timestamptz,
  ends_at           timestamptz,
  send_after        timestamptz,
  -- Set once, at publication.
  sent_at           timestamptz,
  -- When its audience is to be told; null once it has been.
  announce_at       timestamptz,
  created_at        timestamptz NOT NULL,
  updated_at        timestamptz NOT NULL,
  -- The order of lists. What is not published stands where it will.
  published_at      timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(sent_at, send_after)) STORED,
  -- The time that windows are compared with.
  window_start      timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(starts_at, sent_at, send_after)) STORED,
  window_end        timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(ends_at, starts_at, sent_at, send_after)) STORED,
  UNIQUE (id, published_at),
  CHECK (title_pl IS NOT NULL OR title_en IS NOT NULL),
  CHECK ((geo_lat IS NULL) = (geo_long IS NULL)),
  CHECK (ends_at >= starts_at),
  CHECK (sent_at IS NOT NULL OR announce_at = send_after)
);
CREATE INDEX statement_due ON statement (announce_at) WHERE announce_at IS NOT NULL;

-- Lists take the newest few of each group that somebody reads, or of everything for those who may see everything.
CREATE INDEX statement_group ON statement (primary_group_id, published_at DESC, id DESC) INCLUDE (sent_at);
CREATE INDEX statement_author ON statement (author_id, published_at DESC, id DESC);
CREATE INDEX statement_published ON statement (published_at DESC, id DESC);

-- Windows. What lasts a week at most begins at most a week before the window, so a range of beginnings finds it. What
-- lasts longer is rare, and found by its end.
CREATE INDEX statement_group_short ON statement (primary_group_id, window_start)
  WHERE window_end - window_start <= interval '7 days';
CREATE INDEX statement_group_long ON statement (primary_group_id, window_end)
  WHERE window_end - window_start > interval '7 days';
CREATE INDEX statement_short ON statement (window_start) WHERE window_end - window_start <= interval '7 days';
CREATE INDEX statement_long ON statement (window_end) WHERE window_end - window_start > interval '7 days';

-- People named one by one. They carry the statement's place in lists, so that the newest few of a person are found
-- without looking at the rest; the key moves it with the statement.
CREATE TABLE statement_recipient (
  statement_id  bigint NOT NULL,
  account_id    bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  published_at  timestamptz NOT NULL,
  PRIMARY KEY (statement_id, account_id),
  FOREIGN KEY (statement_id, published_at) REFERENCES statement (id, published_at) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX statement_recipient_account ON statement_recipient (account_id, published_at DESC, statement_id DESC);

-- What people were told of a statement.
CREATE TABLE statement_notification (
  statement_id     bigint NOT NULL REFERENCES statement ON DELETE CASCADE,
  notification_id  bigint NOT NULL REFERENCES notification ON DELETE CASCADE,
  PRIMARY KEY (statement_id, notification_id)
);
CREATE INDEX statement_notification_notification ON statement_notification (notification_id);

-- Statements are the product's own, so their types are too. One that is there already stays as it is.
INSERT INTO event_type (id, position, name_pl, name_en, description_pl, description_en) VALUES
  ('statement', 20, 'Ogłoszenie', 'Statement', 'Ogłoszenie dla grup, do których należysz.',
    'A statement to the groups that you belong to.'),
  ('news', 30, 'Aktualności', 'News', 'Wieści z życia uczelni.', 'What is going on at the university.')
ON CONFLICT DO NOTHING;
INSERT INTO event_channel (event_type_id, channel_id, send_by_default) VALUES
  ('statement', 'inbox', true), ('statement', 'email', true), ('news', 'inbox', true), ('news', 'email', false)
ON CONFLICT DO NOTHING;
INSERT INTO event_type_schedule (event_type_id, schedule_id)
SELECT type.id, schedule.id FROM (VALUES ('statement'), ('news')) AS type (id), notifications_schedule AS schedule
ON CONFLICT DO NOTHING;
