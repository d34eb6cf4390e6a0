-- The people of a group are those of all groups whose ids begin with its own; the root's are all there are. Whoever
-- has been told by a later notification of the statement is not told again.
WITH open AS MATERIALIZED (
  SELECT statement_id, group_id, gathered_to FROM statement_notification
  WHERE notification_id = :notification AND gathered_to IS NOT NULL),
part AS MATERIALIZED (
  SELECT account_id FROM (
    (SELECT a.id AS account_id FROM open o JOIN account a ON a.id > o.gathered_to
     WHERE o.group_id = '' ORDER BY a.id LIMIT :size)
    UNION
    SELECT m.account_id FROM open o JOIN group_member m
      ON m.group_id >= o.group_id AND m.group_id < o.group_id || chr(1114111)
    WHERE o.group_id <> '' AND m.account_id > o.gathered_to
    UNION
    SELECT r.account_id FROM open o JOIN statement_recipient r USING (statement_id)
    WHERE r.account_id > o.gathered_to) AS audience
  ORDER BY account_id LIMIT :size),
gathered AS (
  UPDATE statement_notification
  SET gathered_to = (SELECT CASE WHEN count(*) = :size THEN max(account_id) END FROM part)
  WHERE notification_id = :notification)
SELECT account_id FROM part
WHERE NOT EXISTS (
  SELECT 1 FROM open o JOIN statement_notification later USING (statement_id)
  JOIN notification_recipient r ON r.notification_id = later.notification_id
  WHERE later.notification_id > :notification AND r.account_id = part.account_id)
