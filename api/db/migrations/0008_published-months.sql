CREATE TABLE `published_figures` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`figures` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `published_months` (
	`organisation_id` text NOT NULL,
	`as_of` text NOT NULL,
	`content` text NOT NULL,
	`activity` text NOT NULL,
	`published_at` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `as_of`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `organisation_badges` ADD `revocation_reason` text;--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_badges_status` ON `organisation_badges` (`status_index`);