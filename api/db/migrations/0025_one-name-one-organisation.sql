ALTER TABLE `organisations` ADD `name_key` text;--> statement-breakpoint
ALTER TABLE `organisations` ADD `oin_key` text;--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_name` ON `organisations` (`name_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_oin` ON `organisations` (`oin_key`);