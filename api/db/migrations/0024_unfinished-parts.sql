CREATE TABLE `unfinished_parts` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`organisation_id` text NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unfinished_parts_organisation` ON `unfinished_parts` (`organisation_id`,`seq`);--> statement-breakpoint
DROP INDEX `people_imports_organisation`;--> statement-breakpoint
DROP INDEX `assignments_subject`;--> statement-breakpoint
CREATE INDEX `assignments_subject` ON `assignments` (`organisation_id`,`kind`,`subject`,`until`,`member_id`,`team_id`);--> statement-breakpoint
CREATE INDEX `renewals_open` ON `renewals` (`change_id`,`member_id`) WHERE "renewals"."cleared_at" is null;
--> statement-breakpoint
-- What an earlier version left of lists that were confirmed.
INSERT INTO unfinished_parts (organisation_id, content)
SELECT organisation_id, json_object('kind', 'import', 'importId', import_id, 'at', confirmed_at, 'upTo', max(row),
  'members', json_group_array(plan ->> 'member') FILTER (WHERE plan ->> 'change' <> 'added'))
FROM (
  SELECT i.organisation_id, i.confirmed_at, r.import_id, r.row, r.plan,
    (row_number() OVER (PARTITION BY r.import_id ORDER BY r.row) - 1) / 200 AS part
  FROM people_imports AS i JOIN people_import_rows AS r ON r.import_id = i.id WHERE i.confirmed_at IS NOT NULL
)
GROUP BY import_id, part ORDER BY confirmed_at, import_id, part;
--> statement-breakpoint
-- Only what an application counts with bears on what is asked of people; its name, its words and its model do not.
DROP TRIGGER `standing_after_application`;
--> statement-breakpoint
CREATE TRIGGER `standing_after_application` AFTER UPDATE OF content, retired_at ON `applications`
WHEN NEW.retired_at IS NOT OLD.retired_at
  OR NEW.content ->> 'properties' IS NOT OLD.content ->> 'properties'
  OR NEW.content ->> 'origins' IS NOT OLD.content ->> 'origins'
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE organisation_id = NEW.organisation_id;
END;
