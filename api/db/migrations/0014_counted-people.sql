CREATE TABLE `counted_people` (
	`organisation_id` text NOT NULL,
	`place` integer NOT NULL,
	`person` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `place`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `counted_people_person` ON `counted_people` (`person`);--> statement-breakpoint
INSERT INTO `counted_people` SELECT `organisation_id`, `people`.`key`, `people`.`value` FROM `published_figures`, json_each(`figures`, '$.people') AS `people`;--> statement-breakpoint
UPDATE `published_figures` SET `figures` = json_extract(`figures`, '$.figures');
