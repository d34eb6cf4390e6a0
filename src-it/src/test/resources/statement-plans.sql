-- People in 400 groups at the leaves of a tree, and statements over a year, the newest in a week from now. Of
-- them 2 % go to everybody, 10 % to a faculty, 28 % to a field, 50 % to a leaf and 10 % to twenty people by name.
-- Parameters: how many people and statements there are to be, and how many statements there are. Each round adds the
-- year before.

INSERT INTO account (id, first_name, last_name)
SELECT 800000 + i, 'Osoba', 'Nr ' || i FROM generate_series(1, :people) AS i
ON CONFLICT DO NOTHING;

INSERT INTO user_group (id, parent_id, name_pl)
SELECT 'Z' || f || '.', '', 'Wydział' FROM generate_series(0, 9) AS f
UNION ALL
SELECT 'Z' || f || '.' || k || '.', 'Z' || f || '.', 'Kierunek' FROM generate_series(0, 9) AS f, generate_series(0, 9) AS k
UNION ALL
SELECT 'Z' || f || '.' || k || '.' || g, 'Z' || f || '.' || k || '.', 'Grupa'
FROM generate_series(0, 9) AS f, generate_series(0, 9) AS k, generate_series(0, 3) AS g
ON CONFLICT DO NOTHING;

INSERT INTO group_member (group_id, account_id)
SELECT 'Z' || (i * m / 40 % 10) || '.' || (i * m / 4 % 10) || '.' || (i * m % 4), 800000 + i
FROM generate_series(1, :people) AS i, (VALUES (1), (7), (13)) AS times (m)
ON CONFLICT DO NOTHING;

INSERT INTO statement (id, author_id, primary_group_id, statement_type, title_pl, is_calendar, starts_at, ends_at,
  send_after, sent_at, announce_at, created_at, updated_at)
SELECT
  i, 800001 + i % :people,
  CASE
    WHEN i % 50 = 0 THEN ''
    WHEN i % 10 = 1 THEN 'Z' || (i / 10 % 10) || '.'
    WHEN i % 25 IN (2, 3, 7, 8, 12, 13, 17) THEN 'Z' || (i / 25 % 10) || '.' || (i / 250 % 10) || '.'
    WHEN i % 10 <> 9 THEN 'Z' || (i / 7 % 10) || '.' || (i / 70 % 10) || '.' || (i / 700 % 4)
  END,
  'statement', 'Nr ' || i, i % 5 < 2,
  CASE WHEN i % 5 < 2 THEN at + i % 30 * interval '1 day' END,
  CASE WHEN i % 5 = 0 THEN at + i % 30 * interval '1 day' + CASE WHEN i % 60 = 0 THEN interval '60 days' ELSE interval '2 hours' END END,
  CASE WHEN at > now() THEN at END, CASE WHEN at <= now() THEN at END, CASE WHEN at > now() THEN at END, at, at
FROM (
  SELECT i, now() + interval '7 days' - i * (interval '365 days' / 25000) AS at
  FROM generate_series(:from + 1, :to) AS i) AS numbered;

INSERT INTO statement_recipient (statement_id, account_id, published_at)
SELECT s.id, 800001 + (s.id * 7 + n * 487) % :people, s.published_at
FROM statement s, generate_series(1, 20) AS n
WHERE s.primary_group_id IS NULL AND s.id BETWEEN :from + 1 AND :to;

ANALYZE statement, statement_recipient, account, user_group, group_member;
