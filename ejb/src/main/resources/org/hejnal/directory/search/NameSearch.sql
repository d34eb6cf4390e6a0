-- The index is read from the first word on, in order, until a page is full. Beginnings are ranges and not LIKE, so that
-- what somebody types is never a pattern. The conditions on a person's other words are Booleans and not joins or
-- comparisons: of these the planner believes that hardly anybody meets them, and then reads all who begin so, and sorts.
SELECT w.account_id
FROM name_word w
WHERE w.word >= :first
  AND w.word < :first || chr(1114111)
  AND (%s)
  -- Who has two words that begin so counts by the smaller one.
  AND (SELECT min(y.word) = w.word FROM name_word y WHERE y.account_id = w.account_id AND y.word >= :first)
  AND (
    SELECT coalesce(bool_and(EXISTS (
      SELECT 1 FROM name_word x
      WHERE x.account_id = w.account_id AND x.word >= other.start AND x.word < other.start || chr(1114111))), true)
    FROM unnest(CAST(:others AS text[])) AS other (start))
ORDER BY w.word, w.account_id
OFFSET :start LIMIT :num
