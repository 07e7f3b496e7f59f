ALTER TABLE `assignments` ADD `authority_by` text;--> statement-breakpoint
ALTER TABLE `assignments` ADD `authority_on` text;