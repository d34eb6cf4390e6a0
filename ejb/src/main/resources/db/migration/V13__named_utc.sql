-- Zones have names, which clients send back; "Z" is an offset.
UPDATE calendar_event SET time_zone = 'UTC' WHERE time_zone = 'Z';
