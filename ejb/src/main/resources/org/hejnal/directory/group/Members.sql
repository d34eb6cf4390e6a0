-- The people of a group, a page by the last one's id; :last is the group again, or what ends the range of ids below it.
SELECT a.id, a.first_name, a.last_name, a.is_active, m.edited_ids, m.group_ids
FROM (
  SELECT account_id, string_agg(group_id, '|' ORDER BY group_id) AS group_ids,
    string_agg(group_id, '|' ORDER BY group_id) FILTER (WHERE is_editor) AS edited_ids
  FROM group_member
  WHERE group_id >= :group AND group_id <= :last AND account_id > :after
  GROUP BY account_id ORDER BY account_id LIMIT :num) AS m
JOIN account a ON a.id = m.account_id
ORDER BY a.id
