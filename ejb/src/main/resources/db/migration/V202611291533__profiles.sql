-- What a directory knows of a person besides their name and address. Whoever feeds the directory writes these rows: one
-- for a person at most, and nothing that the directory does not say. Lists keep the order of "position".
CREATE TABLE profile (
  account_id          bigint PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  middle_names        text CHECK (length(middle_names) BETWEEN 1 AND 200),
  sex                 text CHECK (sex IN ('M', 'F')),
  title_before        text CHECK (length(title_before) BETWEEN 1 AND 100),
  title_after         text CHECK (length(title_after) BETWEEN 1 AND 100),
  -- 0: never was one, 1: was one, 2: is one.
  student_status      smallint CHECK (student_status BETWEEN 0 AND 2),
  phd_student_status  smallint CHECK (phd_student_status BETWEEN 0 AND 2),
  -- 0: not of the staff, 1: of the staff, 2: an academic teacher.
  staff_status        smallint NOT NULL DEFAULT 0 CHECK (staff_status BETWEEN 0 AND 2),
  student_number      text CHECK (length(student_number) BETWEEN 1 AND 30),
  -- Who may read the address of the account: everybody, applications of people whom it may concern, nobody.
  email_shown_to      text NOT NULL DEFAULT 'nobody' CHECK (email_shown_to IN ('everybody', 'related', 'nobody')),
  alt_email           text CHECK (length(alt_email) <= 254 AND alt_email LIKE '_%@_%'),
  homepage_url        text CHECK (length(homepage_url) <= 500 AND homepage_url ~ '^https?://'),
  profile_url         text CHECK (length(profile_url) <= 500 AND profile_url ~ '^https?://'),
  photo_url           text CHECK (length(photo_url) <= 500 AND photo_url ~ '^https?://'),
  phone_numbers       text[] NOT NULL DEFAULT '{}' CHECK (cardinality(phone_numbers) <= 20),
  mobile_numbers      text[] NOT NULL DEFAULT '{}' CHECK (cardinality(mobile_numbers) <= 20),
  office_hours_pl     text CHECK (length(office_hours_pl) <= 2000),
  office_hours_en     text CHECK (length(office_hours_en) <= 2000),
  interests_pl        text CHECK (length(interests_pl) <= 10000),
  interests_en        text CHECK (length(interests_en) <= 10000),
  room_id             text CHECK (length(room_id) BETWEEN 1 AND 32),
  room_number         text CHECK (length(room_number) BETWEEN 1 AND 50),
  building_id         text CHECK (length(building_id) BETWEEN 1 AND 32),
  building_name_pl    text CHECK (length(building_name_pl) <= 200),
  building_name_en    text CHECK (length(building_name_en) <= 200),
  -- What the state calls the person; a birthday that circles see is account.birth_date and the person's own to say.
  pesel               text CHECK (pesel ~ '^[0-9]{11}$'),
  birth_date          date,
  revenue_office_id   text CHECK (length(revenue_office_id) BETWEEN 1 AND 32),
  citizenship         text CHECK (citizenship ~ '^[A-Z]{2}$'),
  orcid               text CHECK (orcid ~ '^([0-9]{4}-){3}[0-9]{3}[0-9X]$'),
  pbn_id              text CHECK (length(pbn_id) BETWEEN 1 AND 50),
  library_card_id     text CHECK (length(library_card_id) BETWEEN 1 AND 50)
);

-- Positions that a person is employed on, and functions that they hold, such as dean.
CREATE TABLE profile_employment (
  account_id     bigint NOT NULL REFERENCES profile ON DELETE CASCADE,
  position       smallint NOT NULL CHECK (position >= 0),
  kind           text NOT NULL CHECK (kind IN ('position', 'function')),
  code           text CHECK (length(code) BETWEEN 1 AND 32),
  name_pl        text NOT NULL CHECK (length(name_pl) <= 200),
  name_en        text CHECK (length(name_en) <= 200),
  unit_id        text CHECK (length(unit_id) BETWEEN 1 AND 32),
  unit_name_pl   text CHECK (length(unit_name_pl) <= 200),
  unit_name_en   text CHECK (length(unit_name_en) <= 200),
  is_official    boolean NOT NULL DEFAULT true,
  PRIMARY KEY (account_id, position)
);

CREATE TABLE profile_address (
  account_id  bigint NOT NULL REFERENCES profile ON DELETE CASCADE,
  position    smallint NOT NULL CHECK (position >= 0),
  kind        text NOT NULL CHECK (kind IN ('primary', 'residence', 'correspondence', 'other')),
  address     text NOT NULL CHECK (length(address) BETWEEN 1 AND 1000),
  PRIMARY KEY (account_id, position)
);

CREATE TABLE profile_previous_name (
  account_id   bigint NOT NULL REFERENCES profile ON DELETE CASCADE,
  position     smallint NOT NULL CHECK (position >= 0),
  first_name   text CHECK (length(first_name) BETWEEN 1 AND 100),
  last_name    text CHECK (length(last_name) BETWEEN 1 AND 100),
  valid_until  date,
  PRIMARY KEY (account_id, position)
);
