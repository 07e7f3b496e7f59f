ALTER TABLE `attempts` ADD `rules` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `items` ADD `scenario` text;