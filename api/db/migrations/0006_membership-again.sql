DROP INDEX `members_address`;--> statement-breakpoint
DROP INDEX `members_learner`;--> statement-breakpoint
CREATE UNIQUE INDEX `members_once` ON `members` (`learner_id`,`organisation_id`) WHERE "members"."ended_at" is null;--> statement-breakpoint
CREATE INDEX `members_status` ON `members` (`organisation_id`,`status`,`name`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_address` ON `members` (`organisation_id`,`address`) WHERE "members"."ended_at" is null;--> statement-breakpoint
CREATE INDEX `members_learner` ON `members` (`learner_id`,`organisation_id`);--> statement-breakpoint
ALTER TABLE `invitations` ADD `mail` text DEFAULT 'sent' NOT NULL;