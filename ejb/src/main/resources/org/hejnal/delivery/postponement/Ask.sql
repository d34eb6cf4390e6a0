-- What of a batch its people may want to have later, in the order in which it would go out. What is mandatory goes through, and
-- so does a digest with something mandatory in it, and what goes to an address that was named. What may have gone out already stays
-- what it is: in a digest it would come a second time.
SELECT d.notification_id, d.account_id, d.digest_id IS NULL AND ch.has_digests AND NOT d.may_be_sent AS is_single, d.is_counted
FROM delivery d
JOIN distribution_channel ch ON ch.id = d.channel_id
LEFT JOIN digest_item i ON i.digest_id = d.digest_id AND i.skipped IS NULL
JOIN notification n ON n.id = COALESCE(i.notification_id, d.notification_id)
JOIN event_type t ON t.id = n.event_type_id
LEFT JOIN event_channel c ON c.event_type_id = t.id AND c.channel_id = d.channel_id
WHERE d.batch_id = :batch AND d.state = 'leased' AND ch.reaches_out
  AND (:everybody OR EXISTS (SELECT 1 FROM person_timing p WHERE p.account_id = d.account_id))
  AND NOT EXISTS (SELECT 1 FROM notification_destination x WHERE x.notification_id = d.notification_id)
GROUP BY d.notification_id, d.account_id, d.digest_id, ch.has_digests, d.is_counted, d.may_be_sent, d.turn
HAVING NOT bool_or(t.is_mandatory OR COALESCE(c.is_mandatory, false))
ORDER BY d.turn, d.notification_id, d.account_id
