-- What a directory knows of the people. Numbers, addresses and pictures are made up.

INSERT INTO profile (account_id, middle_names, sex, title_before, title_after, student_status, phd_student_status,
  staff_status, student_number, email_shown_to, alt_email, homepage_url, profile_url, photo_url, phone_numbers,
  mobile_numbers, office_hours_pl, office_hours_en, interests_pl, interests_en, room_id, room_number, building_id,
  building_name_pl, building_name_en, pesel, birth_date, revenue_office_id, citizenship, orcid, pbn_id, library_card_id)
VALUES
  (1000, NULL, 'F', 'mgr', NULL, 1, 0, 1, NULL, 'nobody', NULL, NULL, NULL, NULL, '{+48 22 555 10 00}', '{}',
    NULL, NULL, NULL, NULL, '17', '017', 'REK', 'Rektorat', 'Rectorate', '85060700064', '1985-06-07', NULL, 'PL',
    NULL, NULL, NULL),
  (1001, 'Maria', 'F', NULL, NULL, 2, 0, 0, '401001', 'related', 'anna.nowak@example.com', NULL,
    'https://usosweb.example.edu/1001', 'https://example.edu/photos/1001.jpg', '{}', '{+48 600 100 101}',
    NULL, NULL, 'Wspinaczka', 'Climbing', NULL, NULL, NULL, NULL, NULL, '03251400023', '2003-05-14', '1449', 'PL',
    NULL, NULL, 'L-401001'),
  (1002, NULL, 'M', NULL, NULL, 2, 0, 0, '401002', 'nobody', NULL, NULL, 'https://usosweb.example.edu/1002', NULL,
    '{}', '{+48 600 100 102}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '02240300111', '2002-04-03', NULL,
    'PL', NULL, NULL, NULL),
  (1003, 'Teresa', 'F', 'dr hab.', 'prof. ucz.', 1, 1, 2, NULL, 'everybody', NULL,
    'https://example.edu/~zielinska', 'https://usosweb.example.edu/1003', 'https://example.edu/photos/1003.jpg',
    '{+48 22 555 11 03,+48 22 555 11 04}', '{+48 600 100 103}', 'wtorki, 10:00-12:00', 'Tuesdays, 10:00-12:00',
    'Algorytmy na grafach', 'Algorithms on graphs', '42', '4420', 'MIM', 'Wydział Informatyki',
    'Faculty of Computer Science', '79112300047', '1979-11-23', '1449', 'PL', '0000-0002-1825-0097', '3900001', NULL),
  (1004, NULL, 'M', NULL, NULL, 2, 0, 0, '401004', 'nobody', NULL, NULL, 'https://usosweb.example.edu/1004', NULL,
    '{}', '{+351 600 100 104}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '04302100132', '2004-10-21', NULL,
    'PL', NULL, NULL, NULL);

INSERT INTO profile (account_id, student_status, phd_student_status, student_number)
SELECT id, 2, 0, (400000 + id)::text FROM generate_series(2001, 2200) AS id;

INSERT INTO profile_employment
  (account_id, position, kind, code, name_pl, name_en, unit_id, unit_name_pl, unit_name_en, is_official)
VALUES
  (1000, 0, 'position', 'SPEC', 'specjalistka', 'specialist', 'REK', 'Rektorat', 'Rectorate', true),
  (1003, 0, 'position', 'PROFU', 'profesor uczelni', 'associate professor', 'INF', 'Wydział Informatyki',
    'Faculty of Computer Science', true),
  (1003, 1, 'function', NULL, 'kierownik studiów', 'head of studies', 'INF', 'Wydział Informatyki',
    'Faculty of Computer Science', true);

INSERT INTO profile_address (account_id, position, kind, address) VALUES
  (1001, 0, 'primary', E'ul. Polna 1\n00-001 Warszawa'),
  (1001, 1, 'correspondence', E'ul. Akademicka 5 m. 101\n00-002 Warszawa');

INSERT INTO profile_previous_name (account_id, position, first_name, last_name, valid_until) VALUES
  (1003, 0, 'Maria', 'Wójcik', '2005-07-01');
