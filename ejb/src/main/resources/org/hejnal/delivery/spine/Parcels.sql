-- What a batch has to send; its columns are the components of ParcelRow. It goes to the preferred address of the channel, or to
-- the one that was named for it, which may wait to be confirmed; if that is gone, nowhere.
SELECT d.notification_id, n.event_type_id, t.name_pl, t.name_en, n.message_pl, n.message_en,
  s.notification_id AS confidential_id, s.sealed_pl, s.sealed_en, s.expires_at,
  n.created_at, COALESCE(g.closed_at, n.due_at) AS due_at, d.attempts,
  a.id AS account_id, a.first_name, a.last_name, COALESCE(c.address, w.address) AS address, a.language, d.digest_id,
  CASE WHEN d.digest_id IS NULL THEN CAST(n.data AS text) END AS data, COALESCE(c.hard_failures, 0) AS failures,
  d.may_be_sent
FROM delivery d
JOIN notification n ON n.id = d.notification_id
JOIN event_type t ON t.id = n.event_type_id
JOIN account a ON a.id = d.account_id
LEFT JOIN notification_destination x ON x.notification_id = d.notification_id
LEFT JOIN contact_point c ON c.account_id = d.account_id AND c.channel_id = d.channel_id
  AND CASE WHEN x.contact_point_id IS NULL THEN c.is_preferred ELSE c.id = x.contact_point_id END
LEFT JOIN contact_point_confirmation w ON w.id = x.contact_point_id AND w.account_id = d.account_id
  AND w.channel_id = d.channel_id
LEFT JOIN confidential_text s ON s.notification_id = n.id
LEFT JOIN digest g ON g.id = d.digest_id
WHERE d.batch_id = :batch AND d.state = 'leased'
ORDER BY d.turn, d.notification_id, d.account_id
