-- The one row that a refused write breaks (see api/db/writer.ts); without it a broken condition would pass unseen.
INSERT INTO `guard` (`id`, `held`) VALUES (1, 1);
