ALTER TABLE `people_import_rows` ADD `part` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `people_imports` ADD `people` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `people_imports` ADD `told` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `people_imports` ADD `end_others` integer DEFAULT false NOT NULL;