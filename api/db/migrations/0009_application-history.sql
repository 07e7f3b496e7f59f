CREATE TABLE `application_edits` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`role` text NOT NULL,
	`fields` text NOT NULL,
	`edited_at` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `application_edits_application` ON `application_edits` (`application_id`,`edited_at`);--> statement-breakpoint
ALTER TABLE `application_changes` ADD `edit_id` text REFERENCES application_edits(id);--> statement-breakpoint
CREATE INDEX `application_changes_edit` ON `application_changes` (`edit_id`);