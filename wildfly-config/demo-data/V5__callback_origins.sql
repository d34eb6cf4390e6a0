-- Where the demonstration's consumers may send people back to: any port of this machine.
INSERT INTO consumer_callback_origin (consumer_id, origin)
SELECT consumer.id, origin
FROM consumer, (VALUES ('http://localhost'), ('http://127.0.0.1'), ('https://example.edu')) AS registered (origin)
WHERE consumer_key IN ('demo', 'demo-admin')
ON CONFLICT DO NOTHING;
