-- People for administrators, in the order of their ids. The names of those who take part lie in name_word; the others are few,
-- and have an index by their last names.
SELECT a.id, a.first_name, a.last_name, a.is_active, a.origin
FROM account a
WHERE a.id > :after AND (:any OR a.is_active = :active) AND (
  :query = '' OR a.id = :id
  OR a.is_active AND EXISTS (SELECT 1 FROM name_words(:query)) AND NOT EXISTS (
    SELECT 1 FROM name_words(:query) AS wanted (word) WHERE NOT EXISTS (
      SELECT 1 FROM name_word w WHERE w.account_id = a.id AND starts_with(w.word, wanted.word)))
  OR NOT a.is_active AND starts_with(lower(a.last_name), lower(:query)))
ORDER BY a.id LIMIT :most
