-- What an installation without demo data needs for its first send and its first statement: the type of what other systems
-- report, and the group that all others are below. One that is there already stays as it is, and so do its channels and
-- schedules: an administrator may have taken some away.
INSERT INTO user_group (id, parent_id, name_pl, name_en) VALUES ('', NULL, 'Wszyscy', 'Everyone')
ON CONFLICT DO NOTHING;

WITH added AS (
  INSERT INTO event_type (id, position, name_pl, name_en, description_pl, description_en) VALUES
    ('custom', 10, 'Wiadomość od systemu uczelni', 'Message from a university system',
      'To, co zgłasza inny system uczelni, a co nie ma własnego rodzaju.',
      'What another system of the university reports and what has no type of its own.')
  ON CONFLICT DO NOTHING
  RETURNING id),
channels AS (
  INSERT INTO event_channel (event_type_id, channel_id)
  SELECT added.id, channel.id FROM added, (VALUES ('inbox'), ('email')) AS channel (id))
INSERT INTO event_type_schedule (event_type_id, schedule_id)
SELECT added.id, schedule.id FROM added, notifications_schedule AS schedule;
