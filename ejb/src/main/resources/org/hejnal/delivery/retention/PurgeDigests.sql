-- Digests go before what is in them; a digest's items are older than itself.
WITH old AS MATERIALIZED (
  SELECT g.id FROM digest g
  WHERE g.id < :last AND NOT EXISTS (
    SELECT 1 FROM delivery d WHERE d.digest_id = g.id AND d.state IN ('due', 'leased'))
  ORDER BY g.id LIMIT :size FOR UPDATE SKIP LOCKED),
deliveries AS (DELETE FROM delivery WHERE digest_id IN (SELECT id FROM old))
DELETE FROM digest WHERE id IN (SELECT id FROM old)
