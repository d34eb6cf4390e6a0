-- The groups right below one, a page by its last id.
SELECT g.id, g.parent_id, g.name_pl, g.name_en,
  (SELECT count(*) FROM user_group c WHERE c.parent_id = g.id) AS subgroups
FROM user_group g
WHERE g.parent_id = :parent AND g.id > :after
ORDER BY g.id LIMIT :num
