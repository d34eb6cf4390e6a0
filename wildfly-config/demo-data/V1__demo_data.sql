-- People, groups, a type of events and consumers to try Hejnał with. Everybody's password is "demo", and the consumers'
-- secrets are public: nothing of this belongs into an installation that others can reach.

INSERT INTO account (id, first_name, last_name, email, sign_in, password_hash, language, time_zone, events_administrator)
VALUES
  (1000, 'Ewa', 'Administrator', 'ewa@example.edu', 'ewa@example.edu',
    '$2a$10$baVYBkIHUPSiOSrJbTXzaOSlO5iRHp093uwmm1opj/fA3XAwZiPca', 'pl', 'Europe/Warsaw', true),
  (1001, 'Anna', 'Nowak', 'anna@example.edu', 'anna@example.edu',
    '$2a$10$U0d0rCqmmbgdwHrTWbidP.nKaj46gcR1owr9LO.sKj33sXIEAJ9L.', 'pl', NULL, false),
  (1002, 'Jan', 'Kowalski', 'jan@example.edu', 'jan@example.edu',
    '$2a$10$QkyrNTg05//fpM0zrbM5.O6BzGECtzUKcajsVJEpv/paXLsNe3tlq', 'pl', 'Europe/Warsaw', false),
  (1003, 'Maria', 'Zielińska', 'maria@example.edu', 'maria@example.edu',
    '$2a$10$cQOvwuiFl4ERU2P/g61YWuDmQMSqEbY0/D2OYU07/acXVbSOAkOFe', 'pl', 'Europe/Warsaw', false),
  -- Away for a semester: reads English, lives by another clock.
  (1004, 'Piotr', 'Wiśniewski', 'piotr@example.edu', 'piotr@example.edu',
    '$2a$10$sS96cPu5Z2tljVwP0c3CGuLF2aJuY8WrYYrm4U12SzwYjkeXz7q.C', 'en', 'Europe/Lisbon', false);

-- Two hundred people without sign-in, so that a send to a group has somebody to reach.
INSERT INTO account (id, first_name, last_name, email)
SELECT
  id,
  (ARRAY['Adam', 'Alicja', 'Bartosz', 'Celina', 'Dawid', 'Elżbieta', 'Filip', 'Gabriela', 'Hubert', 'Irena',
    'Jakub', 'Kinga', 'Łukasz', 'Magdalena', 'Norbert', 'Oliwia', 'Paweł', 'Róża', 'Szymon', 'Zofia'])[1 + id % 20],
  (ARRAY['Baran', 'Cieślak', 'Duda', 'Gajda', 'Jabłoń', 'Kania', 'Lis', 'Mróz', 'Rak', 'Wrona'])[1 + id / 20 % 10],
  'student' || id || '@example.edu'
FROM generate_series(2001, 2200) AS id;

INSERT INTO user_group (id, parent_id, name_pl, name_en) VALUES
  ('PR', '', 'Pracownicy', 'Staff'),
  ('ST', '', 'Studenci', 'Students'),
  ('ST.INF', 'ST', 'Studenci informatyki', 'Students of computer science'),
  ('ST.FIZ', 'ST', 'Studenci fizyki', 'Students of physics');

INSERT INTO group_member (group_id, account_id, is_editor) VALUES
  ('ST.INF', 1001, false),
  ('ST.INF', 1002, false),
  ('ST.INF', 1003, true),
  ('PR', 1003, false),
  ('ST.FIZ', 1004, false);

INSERT INTO group_member (group_id, account_id)
SELECT CASE WHEN id <= 2100 THEN 'ST.INF' ELSE 'ST.FIZ' END, id
FROM generate_series(2001, 2200) AS id;

-- The product's own types and the group of everybody came with it.
INSERT INTO event_type
  (id, position, name_pl, name_en, description_pl, description_en, default_message_pl, default_message_en)
VALUES
  ('grades', 40, 'Oceny', 'Grades', 'Wykładowca wpisał Ci ocenę.', 'A lecturer has entered a grade of yours.',
    'Masz nową ocenę.', 'You have a new grade.');

INSERT INTO event_channel (event_type_id, channel_id) VALUES ('grades', 'inbox'), ('grades', 'email');

INSERT INTO event_type_schedule (event_type_id, schedule_id)
SELECT 'grades', id FROM notifications_schedule;

-- The application seals the secrets when it starts.
INSERT INTO consumer (consumer_key, secret, name_pl, name_en, url, email) VALUES
  ('demo', 'clear:demo-secret', 'Demonstracja', 'Demonstration', 'https://example.edu/', 'ewa@example.edu'),
  ('demo-admin', 'clear:demo-admin-secret', 'Demonstracja (administracyjna)', 'Demonstration (administrative)',
    'https://example.edu/', 'ewa@example.edu');

INSERT INTO consumer_administrative_method (consumer_id, method)
SELECT id, '*' FROM consumer WHERE consumer_key = 'demo-admin';
