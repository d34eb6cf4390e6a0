-- All groups below one whose id begins so, or whose name contains it. It reads all that are below: they are as many as the
-- organisation has units and courses. Ids sort as bytes do, and such a text would keep its capital letters beyond ASCII.
SELECT g.id, g.parent_id, g.name_pl, g.name_en,
  (SELECT count(*) FROM user_group c WHERE c.parent_id = g.id) AS subgroups
FROM user_group g
WHERE g.id > :parent AND g.id < :parent || chr(1114111) AND g.id > :after
  AND (starts_with(lower(g.id COLLATE "default"), lower(:query)) OR strpos(lower(g.name_pl), lower(:query)) > 0
    OR strpos(lower(g.name_en), lower(:query)) > 0)
ORDER BY g.id LIMIT :num
