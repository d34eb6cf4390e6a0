-- Two circles. In 144 Anna, who owns it, and Jan share a calendar: something weekly, something that is over, a trip of
-- whole days, birthdays, of which one is on 29 February. Piotr has 145 to himself. All dates go by today.

UPDATE account SET birth_date = '2004-05-17' WHERE id = 1002;

INSERT INTO circle (id, name, created_at, last_number, last_change) VALUES
  (144, 'Projekt zespołowy', now() - interval '60 days', 9, 6),
  (145, 'Piotr', now() - interval '60 days', 1, 1);

INSERT INTO circle_member (circle_id, account_id, is_owner, is_default, joined_at) VALUES
  (144, 1001, true, true, now() - interval '60 days'),
  (144, 1002, false, true, now() - interval '59 days'),
  (145, 1004, true, true, now() - interval '60 days');

INSERT INTO place (circle_id, number, name, address, geo_lat, geo_long, author_id, created_at) VALUES
  (144, 1, 'Kawiarnia przy rynku', 'Rynek Główny 10, Kraków', 50.0617, 19.9373, 1001, now() - interval '58 days');

INSERT INTO contact (circle_id, number, name, email, birth_date, author_id, created_at) VALUES
  (144, 2, 'Prof. Helena Wójcik', 'helena@example.edu', '1964-02-29', 1001, now() - interval '58 days');

INSERT INTO calendar_event
  (circle_id, number, change_number, author_id, event_type, title, description, location, starts_at, ends_at, is_all_day,
    time_zone, recurrence, recurs_until, place_number, contact_number, person_id, created_at, modified_at)
SELECT
  circle_id, number, change_number, author_id, event_type, title, description, location,
  starts AT TIME ZONE zone, ends AT TIME ZONE zone, is_all_day,
  zone, recurrence,
  -- What has no end ends with the dates that are accepted.
  CASE WHEN recurrence IS NOT NULL THEN TIMESTAMPTZ '2200-01-02 00:00Z' END,
  place_number, contact_number, person_id, now() - interval '50 days', now() - interval '50 days'
FROM
  (SELECT date_trunc('day', now() AT TIME ZONE 'Europe/Warsaw') AS today,
    date_trunc('week', now() AT TIME ZONE 'Europe/Warsaw') AS monday) AS at,
  LATERAL (VALUES
    (144, 3, 1, 1001, 'UNKNOWN', 'Spotkanie zespołu', 'Co zrobione, co dalej.', NULL,
      monday - interval '28 days' + interval '18 hours', monday - interval '28 days' + interval '19 hours 30 minutes',
      false, 'Europe/Warsaw', 'FREQ=WEEKLY;BYDAY=MO', 1, NULL, NULL),
    (144, 4, 2, 1002, 'UNKNOWN', 'Kino', '', 'Kino Pod Baranami',
      today - interval '10 days' + interval '20 hours', today - interval '10 days' + interval '22 hours',
      false, 'Europe/Warsaw', NULL, NULL, NULL, NULL),
    (144, 6, 4, 1001, 'UNKNOWN', 'Wyjazd w góry', 'Trzy dni w Gorcach.', 'Turbacz',
      today + interval '20 days', today + interval '23 days',
      true, 'Europe/Warsaw', NULL, NULL, NULL, NULL),
    (144, 7, 5, 1001, 'BIRTHDAY', 'Urodziny prof. Wójcik', '', NULL,
      TIMESTAMP '1964-02-29 00:00', TIMESTAMP '1964-03-01 00:00',
      true, 'Europe/Warsaw', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', NULL, 2, NULL),
    (144, 8, 6, 1002, 'BIRTHDAY_ACCOUNT', 'Jan Kowalski', '', NULL,
      TIMESTAMP '2004-05-17 00:00', TIMESTAMP '2004-05-18 00:00',
      true, 'Europe/Warsaw', 'FREQ=YEARLY', NULL, NULL, 1002),
    (144, 9, 3, 1001, 'UNKNOWN', 'Oddanie projektu', 'Wersja ostateczna i sprawozdanie.', NULL,
      today + interval '14 days' + interval '12 hours', NULL,
      false, 'Europe/Warsaw', NULL, 1, NULL, NULL),
    (145, 1, 1, 1004, 'UNKNOWN', 'Flight home', '', 'Humberto Delgado',
      today + interval '10 days' + interval '9 hours', today + interval '10 days' + interval '13 hours',
      false, 'Europe/Lisbon', NULL, NULL, NULL, NULL)
  ) AS e (circle_id, number, change_number, author_id, event_type, title, description, location, starts, ends, is_all_day,
    zone, recurrence, place_number, contact_number, person_id);

INSERT INTO calendar_event_comment (circle_id, number, event_number, author_id, text, modified_at) VALUES
  (144, 5, 4, 1001, 'Kupiłam bilety.', now() - interval '11 days');

INSERT INTO calendar_event_attendee (circle_id, event_number, account_id, answer, answered_at) VALUES
  (144, 6, 1001, 'ACCEPTED', now() - interval '5 days'),
  (144, 6, 1002, 'NEEDS-ACTION', NULL);

-- Half an hour before the meeting, a day before the deadline, and at nine on the days of birth.
INSERT INTO calendar_event_reminder (circle_id, event_number, minutes_before, next_at, occurrence_at)
SELECT 144, event_number, minutes_before,
  (occurrence - minutes_before * interval '1 minute') AT TIME ZONE 'Europe/Warsaw',
  occurrence AT TIME ZONE 'Europe/Warsaw'
FROM
  (SELECT now() AT TIME ZONE 'Europe/Warsaw' AS clock) AS at,
  LATERAL (
    SELECT 3 AS event_number, 30 AS minutes_before, min(start) AS occurrence
    FROM generate_series(0, 2) AS week,
      LATERAL (SELECT date_trunc('week', clock) + week * interval '7 days' + interval '18 hours' AS start) AS s
    WHERE start - interval '30 minutes' > clock
    UNION ALL
    SELECT 9, 1440, date_trunc('day', clock) + interval '14 days' + interval '12 hours'
    UNION ALL
    SELECT 7, -540, min(start)
    FROM generate_series(0, 2) AS later,
      LATERAL (SELECT date_trunc('year', clock) + later * interval '1 year' + interval '2 months' - interval '1 day'
        AS start) AS s
    WHERE start + interval '9 hours' > clock
    UNION ALL
    SELECT 8, -540, min(start)
    FROM generate_series(0, 2) AS later,
      LATERAL (SELECT date_trunc('year', clock) + later * interval '1 year' + interval '4 months 16 days' AS start) AS s
    WHERE start + interval '9 hours' > clock
  ) AS reminder;
