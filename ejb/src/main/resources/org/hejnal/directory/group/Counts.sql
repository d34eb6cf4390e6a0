-- What a group has: those right below it, those who were put into it, its own editors, and the active people whom it reaches.
SELECT (SELECT count(*) FROM user_group WHERE parent_id = :group),
  (SELECT count(*) FROM group_member WHERE group_id = :group),
  (SELECT count(*) FROM group_member WHERE group_id = :group AND is_editor),
  CASE WHEN :group = '' THEN (SELECT count(*) FROM account WHERE is_active)
    ELSE (SELECT count(DISTINCT m.account_id) FROM group_member m JOIN account a ON a.id = m.account_id
      WHERE m.group_id >= :group AND m.group_id < :group || chr(1114111) AND a.is_active) END
