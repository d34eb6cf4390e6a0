-- A notification for one person that goes to one of their addresses and to no other, whichever is preferred when it goes
-- out. The address may be one that waits to be confirmed, or be gone by then: so there is no foreign key, and then the
-- delivery fails.
CREATE TABLE notification_destination (
  notification_id   bigint PRIMARY KEY REFERENCES notification ON DELETE CASCADE,
  contact_point_id  bigint NOT NULL,
  channel_id        text COLLATE "C" NOT NULL REFERENCES distribution_channel,
  -- Whether the inbox shows it, too.
  is_in_inbox       boolean NOT NULL
);

INSERT INTO event_type (id, position, name_pl, name_en, description_pl, description_en, is_mandatory) VALUES
  ('contact_point', 52, 'Adres do powiadomień', 'Contact address',
    'Kod potwierdzający nowy adres i wiadomości o zmianach Twoich adresów.',
    'A code that confirms a new address, and word of changes of your addresses.', true)
ON CONFLICT DO NOTHING;
INSERT INTO event_channel (event_type_id, channel_id) VALUES ('contact_point', 'inbox'), ('contact_point', 'email')
ON CONFLICT DO NOTHING;
INSERT INTO event_type_schedule (event_type_id, schedule_id) VALUES ('contact_point', 'immediately')
ON CONFLICT DO NOTHING;
