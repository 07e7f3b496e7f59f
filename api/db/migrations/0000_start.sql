CREATE TABLE `answers` (
	`attempt_id` text NOT NULL,
	`question` text NOT NULL,
	`response` text,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`attempt_id`, `question`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`assessment` text NOT NULL,
	`assessment_version` integer NOT NULL,
	`catalogue_version` text NOT NULL,
	`continues` text,
	`seed` text NOT NULL,
	`draw` text NOT NULL,
	`started_at` text NOT NULL,
	`submitted_at` text,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attempts_learner` ON `attempts` (`learner_id`,`assessment`,`started_at`);--> statement-breakpoint
CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`content` text,
	`content_digest` text NOT NULL,
	`previous` text NOT NULL,
	`digest` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_previous` ON `audit` (`previous`);--> statement-breakpoint
CREATE TABLE `badges` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL,
	`basis` text NOT NULL,
	`credential` text NOT NULL,
	`jwt` text NOT NULL,
	`status_index` integer NOT NULL,
	`awarded_at` text NOT NULL,
	`valid_until` text NOT NULL,
	`public_id` text,
	`revoked_at` text,
	`revocation_reason` text,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `badges_learner` ON `badges` (`learner_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `badges_once` ON `badges` (`learner_id`,`kind`,`about`,`basis`);--> statement-breakpoint
CREATE UNIQUE INDEX `badges_status` ON `badges` (`status_index`);--> statement-breakpoint
CREATE UNIQUE INDEX `badges_public` ON `badges` (`public_id`);--> statement-breakpoint
CREATE TABLE `first_answers` (
	`learner_id` text NOT NULL,
	`key` text NOT NULL,
	`request` text NOT NULL,
	`status` integer NOT NULL,
	`body` text NOT NULL,
	`stored_at` text NOT NULL,
	PRIMARY KEY(`learner_id`, `key`)
);
--> statement-breakpoint
CREATE TABLE `grants` (
	`learner_id` text NOT NULL,
	`role` text NOT NULL,
	`granted_at` text NOT NULL,
	PRIMARY KEY(`learner_id`, `role`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `guard` (
	`id` integer PRIMARY KEY NOT NULL,
	`held` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `heartbeat` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `identities` (
	`iss` text NOT NULL,
	`sub` text NOT NULL,
	`learner_id` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`iss`, `sub`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `identities_learner` ON `identities` (`learner_id`);--> statement-breakpoint
CREATE TABLE `item_uses` (
	`item_id` text PRIMARY KEY NOT NULL,
	`uses` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `items` (
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`pool` text NOT NULL,
	`cell` text NOT NULL,
	`status` text NOT NULL,
	`content` text NOT NULL,
	`digest` text NOT NULL,
	`stored_at` text NOT NULL,
	PRIMARY KEY(`id`, `version`)
);
--> statement-breakpoint
CREATE INDEX `items_cell` ON `items` (`cell`,`status`);--> statement-breakpoint
CREATE TABLE `learners` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `lesson_completions` (
	`learner_id` text NOT NULL,
	`lesson` text NOT NULL,
	`completed_on` text NOT NULL,
	PRIMARY KEY(`learner_id`, `lesson`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `loose_responses` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`item_version` integer NOT NULL,
	`first_attempt` integer NOT NULL,
	`response` text,
	`score_millis` integer NOT NULL,
	`rest_score_millis` integer NOT NULL,
	`month` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `loose_responses_item` ON `loose_responses` (`item_id`,`item_version`);--> statement-breakpoint
CREATE TABLE `profiles` (
	`learner_id` text PRIMARY KEY NOT NULL,
	`situation` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `question_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`attempt_id` text NOT NULL,
	`question` text NOT NULL,
	`item_id` text NOT NULL,
	`item_version` integer NOT NULL,
	`remark` text NOT NULL,
	`reported_at` text NOT NULL,
	`answer` text,
	`answered_at` text,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `question_reports_learner` ON `question_reports` (`learner_id`);--> statement-breakpoint
CREATE INDEX `question_reports_open` ON `question_reports` (`answered_at`,`reported_at`);--> statement-breakpoint
CREATE TABLE `reflections` (
	`learner_id` text NOT NULL,
	`cell` text NOT NULL,
	`answers` text NOT NULL,
	`reflected_at` text NOT NULL,
	PRIMARY KEY(`learner_id`, `cell`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `results` (
	`attempt_id` text NOT NULL,
	`cell` text NOT NULL,
	`learner_id` text NOT NULL,
	`decision` text NOT NULL,
	`score_millis` integer NOT NULL,
	`standard_error_millis` integer NOT NULL,
	`questions` integer NOT NULL,
	`unanswered` integer NOT NULL,
	`missed` text NOT NULL,
	`pool` text NOT NULL,
	`marking_version` text NOT NULL,
	`decided_at` text NOT NULL,
	PRIMARY KEY(`attempt_id`, `cell`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `results_learner` ON `results` (`learner_id`,`cell`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`created_at` text NOT NULL,
	`seen_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_learner` ON `sessions` (`learner_id`);--> statement-breakpoint
CREATE TABLE `sign_in_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`network` text NOT NULL,
	`token_hash` text NOT NULL,
	`code_hash` text NOT NULL,
	`code_tries` integer DEFAULT 0 NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_requests_token` ON `sign_in_requests` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sign_in_requests_address` ON `sign_in_requests` (`address`,`created_at`);--> statement-breakpoint
CREATE INDEX `sign_in_requests_network` ON `sign_in_requests` (`network`,`created_at`);