-- Which state of each component of imported files a circle has, so that the newest counts in whatever order files come. A
-- component without an event is cancelled, or other events stand for all of it.
CREATE TABLE imported_component (
  circle_id     bigint NOT NULL REFERENCES circle ON DELETE CASCADE,
  -- As calendar_event has it: an occurrence that differs from its series is called by the series and its time.
  uid           text COLLATE "C" NOT NULL CHECK (length(uid) BETWEEN 1 AND 500),
  series_uid    text COLLATE "C" NOT NULL,
  -- SEQUENCE, LAST-MODIFIED and DTSTAMP of RFC 5545, 3.8.7.
  sequence      integer,
  modified_at   timestamptz,
  stamped_at    timestamptz,
  -- A date beside a rule, of which the series tells.
  is_date       boolean NOT NULL,
  -- Of what else the component says; empty where that is not known.
  digest        text COLLATE "C" NOT NULL,
  event_number  bigint,
  PRIMARY KEY (circle_id, uid),
  FOREIGN KEY (circle_id, event_number) REFERENCES calendar_event ON DELETE CASCADE
);
CREATE INDEX imported_component_series ON imported_component (circle_id, series_uid);
CREATE INDEX imported_component_event ON imported_component (circle_id, event_number);

-- Of what came before this only the time is known: a file that is newer than that changes it.
INSERT INTO imported_component (circle_id, uid, series_uid, modified_at, is_date, digest, event_number)
SELECT circle_id, uid, regexp_replace(uid, '/\d{8}T\d{6}Z$', ''), created_at, false, '', number
FROM calendar_event WHERE uid IS NOT NULL;
