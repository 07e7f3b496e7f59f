DROP INDEX `members_listed`;--> statement-breakpoint
CREATE INDEX `members_listed` ON `members` (`organisation_id`,`name`,`id`,`status`,`team_id`,`address`);