DROP INDEX `members_team`;--> statement-breakpoint
CREATE INDEX `members_team` ON `members` (`team_id`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `member_standing_renewal` ON `member_standing` (`organisation_id`) WHERE "member_standing"."renew_since" IS NOT NULL;