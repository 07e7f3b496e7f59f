CREATE TABLE `application_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`what` text NOT NULL,
	`relations` text,
	`reason` text NOT NULL,
	`cells` text DEFAULT '[]' NOT NULL,
	`instruction_version` text,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `application_changes_application` ON `application_changes` (`application_id`,`changed_at`);--> statement-breakpoint
CREATE TABLE `applications` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`content` text NOT NULL,
	`owner_id` text,
	`register_id` text,
	`review_on` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`retired_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `applications_organisation` ON `applications` (`organisation_id`,`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `applications_register` ON `applications` (`organisation_id`,`register_id`);--> statement-breakpoint
CREATE TABLE `instruction_reads` (
	`application_id` text NOT NULL,
	`version` text NOT NULL,
	`member_id` text NOT NULL,
	`read_at` text NOT NULL,
	PRIMARY KEY(`application_id`, `version`, `member_id`),
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `renewals` (
	`change_id` text NOT NULL,
	`member_id` text NOT NULL,
	`since` text NOT NULL,
	`cleared_at` text,
	`cleared_by` text,
	PRIMARY KEY(`change_id`, `member_id`),
	FOREIGN KEY (`change_id`) REFERENCES `application_changes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `renewals_member` ON `renewals` (`member_id`,`cleared_at`);--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`member_id` text,
	`team_id` text,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`relations` text DEFAULT '[]' NOT NULL,
	`source` text NOT NULL,
	`since` text NOT NULL,
	`until` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assignments_member` ON `assignments` (`member_id`,`kind`,`subject`) WHERE "assignments"."until" IS NULL AND "assignments"."member_id" IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `assignments_team` ON `assignments` (`team_id`,`kind`,`subject`) WHERE "assignments"."until" IS NULL AND "assignments"."team_id" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `assignments_subject` ON `assignments` (`organisation_id`,`kind`,`subject`);--> statement-breakpoint
CREATE TABLE `disputes` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`assignment_id` text NOT NULL,
	`member_id` text NOT NULL,
	`remark` text NOT NULL,
	`disputed_at` text NOT NULL,
	`answer` text,
	`answered_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `disputes_open` ON `disputes` (`organisation_id`,`answered_at`);--> statement-breakpoint
CREATE INDEX `disputes_member` ON `disputes` (`member_id`);--> statement-breakpoint
CREATE TABLE `lowerings` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`member_id` text,
	`team_id` text,
	`reason` text NOT NULL,
	`decided_on` text NOT NULL,
	`until` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lowerings_organisation` ON `lowerings` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`step` text NOT NULL,
	`name` text NOT NULL,
	`digest` text NOT NULL,
	`bytes` integer NOT NULL,
	`added_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attachments_organisation` ON `attachments` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`step` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`owner` text NOT NULL,
	`decided_on` text NOT NULL,
	`recorded_at` text NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decisions_organisation` ON `decisions` (`organisation_id`,`decided_on`);--> statement-breakpoint
CREATE TABLE `destructions` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text,
	`what` text NOT NULL,
	`count` integer NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `destructions_organisation` ON `destructions` (`organisation_id`,`at`);--> statement-breakpoint
CREATE TABLE `evidence_texts` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`step` text NOT NULL,
	`text` text NOT NULL,
	`written_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_texts_step` ON `evidence_texts` (`organisation_id`,`step`,`written_at`);--> statement-breakpoint
CREATE TABLE `organisation_badges` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`seal_id` text NOT NULL,
	`credential` text NOT NULL,
	`jwt` text NOT NULL,
	`public_id` text NOT NULL,
	`status_index` integer NOT NULL,
	`awarded_at` text NOT NULL,
	`valid_until` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seal_id`) REFERENCES `seals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_badges_seal` ON `organisation_badges` (`seal_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_badges_public` ON `organisation_badges` (`public_id`);--> statement-breakpoint
CREATE INDEX `organisation_badges_organisation` ON `organisation_badges` (`organisation_id`,`awarded_at`);--> statement-breakpoint
CREATE TABLE `seals` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`as_of` text NOT NULL,
	`kind` text NOT NULL,
	`content` text NOT NULL,
	`digest` text NOT NULL,
	`credential` text NOT NULL,
	`sealed_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `seals_day` ON `seals` (`organisation_id`,`as_of`);--> statement-breakpoint
CREATE TABLE `looked_at` (
	`member_id` text NOT NULL,
	`look_id` text NOT NULL,
	PRIMARY KEY(`member_id`, `look_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`look_id`) REFERENCES `looks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `looked_at_look` ON `looked_at` (`look_id`);--> statement-breakpoint
CREATE TABLE `looks` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`by_member_id` text NOT NULL,
	`role` text NOT NULL,
	`kind` text NOT NULL,
	`purpose` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `looks_organisation` ON `looks` (`organisation_id`,`at`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`sent_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`redeemed_at` text,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitations_member` ON `invitations` (`member_id`,`sent_at`);--> statement-breakpoint
CREATE TABLE `join_links` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`team_id` text,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`closed_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `join_links_token` ON `join_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `join_links_organisation` ON `join_links` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `member_roles` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`role` text NOT NULL,
	`team_id` text DEFAULT '' NOT NULL,
	`given_at` text NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `member_roles_once` ON `member_roles` (`member_id`,`role`,`team_id`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`team_id` text,
	`learner_id` text,
	`address` text NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`status` text NOT NULL,
	`external_id` text,
	`created_at` text NOT NULL,
	`joined_at` text,
	`ended_at` text,
	`reminders_off` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_address` ON `members` (`organisation_id`,`address`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_learner` ON `members` (`learner_id`,`organisation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_external` ON `members` (`organisation_id`,`external_id`);--> statement-breakpoint
CREATE INDEX `members_listed` ON `members` (`organisation_id`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `members_team` ON `members` (`team_id`);--> statement-breakpoint
CREATE INDEX `members_ended` ON `members` (`ended_at`);--> statement-breakpoint
CREATE TABLE `scim_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`label` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`used_at` text,
	`revoked_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scim_tokens_token` ON `scim_tokens` (`token_hash`);--> statement-breakpoint
CREATE INDEX `scim_tokens_organisation` ON `scim_tokens` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`oin` text,
	`contact` text NOT NULL,
	`theme` text,
	`settings` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `teams` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`parent_id` text,
	`name` text NOT NULL,
	`external_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `teams_organisation` ON `teams` (`organisation_id`,`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `teams_external` ON `teams` (`organisation_id`,`external_id`);--> statement-breakpoint
CREATE TABLE `people_import_rows` (
	`import_id` text NOT NULL,
	`row` integer NOT NULL,
	`content` text NOT NULL,
	`plan` text,
	PRIMARY KEY(`import_id`, `row`),
	FOREIGN KEY (`import_id`) REFERENCES `people_imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `people_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`started_at` text NOT NULL,
	`confirmed_at` text,
	`outcome` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `people_imports_started` ON `people_imports` (`started_at`);--> statement-breakpoint
CREATE TABLE `reminder_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`team_id` text,
	`about` text NOT NULL,
	`repeat` text NOT NULL,
	`due_on` text,
	`next_on` text,
	`created_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reminder_plans_next` ON `reminder_plans` (`ended_at`,`next_on`);--> statement-breakpoint
CREATE INDEX `reminder_plans_organisation` ON `reminder_plans` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`member_id` text NOT NULL,
	`sent_at` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `reminder_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reminders_member` ON `reminders` (`member_id`,`sent_at`);--> statement-breakpoint
CREATE INDEX `reminders_plan` ON `reminders` (`plan_id`,`sent_at`);--> statement-breakpoint
CREATE TABLE `member_standing` (
	`member_id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`team_id` text,
	`learner_id` text,
	`kind` text DEFAULT 'absent' NOT NULL,
	`catalogue_version` text DEFAULT '' NOT NULL,
	`need_begrijpen` integer DEFAULT 0 NOT NULL,
	`need_gebruiken` integer DEFAULT 0 NOT NULL,
	`need_beoordelen` integer DEFAULT 0 NOT NULL,
	`need_recht` integer DEFAULT 0 NOT NULL,
	`need_mensen` integer DEFAULT 0 NOT NULL,
	`need_organiseren` integer DEFAULT 0 NOT NULL,
	`need_bouwen` integer DEFAULT 0 NOT NULL,
	`shown_begrijpen` text,
	`shown_gebruiken` text,
	`shown_beoordelen` text,
	`shown_recht` text,
	`shown_mensen` text,
	`shown_organiseren` text,
	`shown_bouwen` text,
	`renew_since` text,
	`changes` integer DEFAULT 1 NOT NULL,
	`projected` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `member_standing_organisation` ON `member_standing` (`organisation_id`,`team_id`);--> statement-breakpoint
CREATE INDEX `member_standing_learner` ON `member_standing` (`learner_id`);--> statement-breakpoint
CREATE INDEX `member_standing_changed` ON `member_standing` (`organisation_id`) WHERE "member_standing"."changes" <> "member_standing"."projected";--> statement-breakpoint
CREATE INDEX `member_standing_catalogue` ON `member_standing` (`organisation_id`,`catalogue_version`);