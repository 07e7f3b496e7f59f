-- The unique index keeps two entries from following the same one. This keeps an entry from following one that is no
-- longer there, as after a backup was put back under a running server.
CREATE TRIGGER `audit_follows_last` BEFORE INSERT ON `audit`
WHEN NEW.previous IS NOT coalesce((SELECT digest FROM audit ORDER BY seq DESC LIMIT 1), printf('%064d', 0))
BEGIN
  SELECT RAISE(ABORT, 'audit.previous is not the last entry');
END;
