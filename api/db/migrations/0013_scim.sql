DROP INDEX `members_external`;--> statement-breakpoint
ALTER TABLE `members` ADD `scim_id` text;--> statement-breakpoint
CREATE INDEX `members_by_external` ON `members` (`organisation_id`,`external_id`);--> statement-breakpoint
CREATE INDEX `members_by_address` ON `members` (`organisation_id`,`address`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_scim` ON `members` (`scim_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_external` ON `members` (`organisation_id`,`external_id`) WHERE "members"."ended_at" is null;--> statement-breakpoint
ALTER TABLE `scim_tokens` ADD `invites` integer DEFAULT false NOT NULL;