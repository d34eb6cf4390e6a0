-- Three statements: one that is over, one in the calendar, and one that will be published in a week.

INSERT INTO statement
  (author_id, primary_group_id, statement_type, title_pl, title_en, content_pl, content_en, is_calendar,
    city, address, geo_lat, geo_long, starts_at, ends_at, send_after, sent_at, announce_at, created_at, updated_at)
SELECT
  author_id, primary_group_id, statement_type, title_pl, title_en, content_pl, content_en, is_calendar,
  city, address, geo_lat, geo_long,
  today + starts, today + ends, today + sent,
  CASE WHEN today + sent <= now() THEN today + sent END,
  CASE WHEN today + sent > now() THEN today + sent END,
  now() - interval '30 days', now() - interval '30 days'
FROM
  (SELECT date_trunc('day', now()) AS today) AS at,
  (VALUES
    (1000, '', 'news',
      'Dzień otwarty za nami', 'The open day is over',
      'Dziękujemy wszystkim, którzy pomogli.', 'Thank you to everybody who helped.', false,
      'Kraków', 'ul. Gołębia 24', 50.061, 19.9333,
      interval '-14 days 9 hours', interval '-14 days 14 hours', interval '-21 days'),
    (1003, 'ST.INF', 'statement',
      'Kolokwium z algorytmów', 'Test in algorithms',
      'Sala 0.03. Można mieć jedną kartkę własnych notatek.', 'Room 0.03. One sheet of own notes is allowed.', true,
      'Kraków', 'ul. Łojasiewicza 6', 50.0297, 19.9065,
      interval '7 days 10 hours', interval '7 days 12 hours', interval '-1 day'),
    (1003, 'ST.INF', 'statement',
      'Zapisy na seminaria', 'Enrolment in seminars',
      'Zapisy trwają do końca miesiąca.', NULL, false,
      NULL, NULL, NULL, NULL,
      NULL, NULL, interval '7 days 8 hours')
  ) AS s (author_id, primary_group_id, statement_type, title_pl, title_en, content_pl, content_en, is_calendar,
    city, address, geo_lat, geo_long, starts, ends, sent);
