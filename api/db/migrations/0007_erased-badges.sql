CREATE TABLE `erased_badges` (
	`status_index` integer PRIMARY KEY NOT NULL,
	`revoked_at` text
);
