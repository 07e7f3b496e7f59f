DROP INDEX `reminders_plan`;--> statement-breakpoint
ALTER TABLE `reminders` ADD `state` text DEFAULT 'sent' NOT NULL;--> statement-breakpoint
ALTER TABLE `reminders` ADD `failures` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `reminders` ADD `try_at` text;--> statement-breakpoint
CREATE INDEX `reminders_waiting` ON `reminders` (`state`,`try_at`);--> statement-breakpoint
CREATE INDEX `reminders_plan` ON `reminders` (`plan_id`,`state`);--> statement-breakpoint
ALTER TABLE `reminder_plans` ADD `team_name` text;--> statement-breakpoint
ALTER TABLE `reminder_plans` ADD `weeks` integer DEFAULT 8 NOT NULL;--> statement-breakpoint
ALTER TABLE `reminder_plans` ADD `starts_on` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `members_addressed` ON `members` (`address`);