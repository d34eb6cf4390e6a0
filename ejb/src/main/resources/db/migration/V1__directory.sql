-- Ids of rows that are made here: milliseconds since the epoch, then 20 bits of a sequence. They order by time, need
-- no node number, fit a bigint until the year 2248, and never repeat below a million rows in one millisecond.
CREATE SEQUENCE id_suffix AS integer MINVALUE 0 MAXVALUE 1048575 CYCLE;

CREATE FUNCTION next_id() RETURNS bigint
  LANGUAGE sql VOLATILE
  AS $$ SELECT ((extract(epoch FROM clock_timestamp()) * 1000)::bigint << 20) | nextval('id_suffix') $$;

CREATE TABLE account (
  id                    bigint PRIMARY KEY CHECK (id > 0),
  first_name            text NOT NULL CHECK (length(first_name) BETWEEN 1 AND 100),
  last_name             text NOT NULL CHECK (length(last_name) BETWEEN 1 AND 100),
  email                 text CHECK (length(email) <= 254 AND email LIKE '_%@_%'),
  sign_in               text CHECK (length(sign_in) BETWEEN 1 AND 254),
  password_hash         text CHECK (length(password_hash) <= 200),
  language              text NOT NULL DEFAULT 'pl' CHECK (language IN ('pl', 'en')),
  time_zone             text CHECK (length(time_zone) <= 64),
  events_administrator  boolean NOT NULL DEFAULT false,
  CHECK (password_hash IS NULL OR sign_in IS NOT NULL)
);
CREATE UNIQUE INDEX account_sign_in ON account (lower(sign_in));

-- A child's id is its parent's id plus a suffix, so "is below" is a prefix test. The root's id is the empty string.
CREATE TABLE user_group (
  id         text COLLATE "C" PRIMARY KEY CHECK (length(id) <= 32 AND position('|' IN id) = 0),
  parent_id  text COLLATE "C" REFERENCES user_group,
  name_pl    text NOT NULL,
  name_en    text,
  CHECK ((id = '') = (parent_id IS NULL)),
  CHECK (parent_id IS NULL OR (starts_with(id, parent_id) AND id <> parent_id))
);
CREATE INDEX user_group_parent ON user_group (parent_id);

CREATE TABLE group_member (
  group_id    text COLLATE "C" NOT NULL REFERENCES user_group ON DELETE CASCADE,
  account_id  bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  is_editor   boolean NOT NULL DEFAULT false,
  PRIMARY KEY (group_id, account_id)
);
CREATE INDEX group_member_account ON group_member (account_id);

-- Failed sign-ins per identifier and per address, counted before a password is hashed.
CREATE TABLE sign_in_attempt (
  subject       text PRIMARY KEY CHECK (length(subject) <= 300),
  failures      integer NOT NULL CHECK (failures >= 0),
  window_start  timestamptz NOT NULL
);
CREATE INDEX sign_in_attempt_window ON sign_in_attempt (window_start);
