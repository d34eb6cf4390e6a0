-- An id among values stands as a JSON text of its own. In a text that merely contains it, its quotes would be escaped.
UPDATE audit_entry SET
  account_id = CASE WHEN account_id = :person THEN :pseudonym ELSE account_id END,
  address = CASE WHEN account_id = :person THEN NULL ELSE address END,
  person_id = CASE WHEN person_id = :person THEN :pseudonym ELSE person_id END,
  target_id = CASE WHEN target_kind = 'person' AND target_id = :id THEN :name ELSE target_id END,
  value_before = audit_without_person(value_before, :id, :name, person_id = :person AND starts_with(action, 'person.')),
  value_after = audit_without_person(value_after, :id, :name, person_id = :person AND starts_with(action, 'person.'))
WHERE (account_id = :person OR person_id = :person OR (target_kind = 'person' AND target_id = :id)
  OR strpos(CAST(value_before AS text), '"' || :id || '"') > 0 OR strpos(CAST(value_after AS text), '"' || :id || '"') > 0)
  -- Who came back with the same number is erased once more. That they were before stays, as it names nobody.
  AND NOT (action = 'person.erase' AND target_kind = 'person' AND target_id = :id)
