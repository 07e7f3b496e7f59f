CREATE TABLE `standing_counts` (
	`organisation_id` text NOT NULL,
	`team_id` text NOT NULL,
	`people` integer DEFAULT 0 NOT NULL,
	`complete` integer DEFAULT 0 NOT NULL,
	`under_way` integer DEFAULT 0 NOT NULL,
	`expiring` integer DEFAULT 0 NOT NULL,
	`to_renew` integer DEFAULT 0 NOT NULL,
	`prohibited` integer DEFAULT 0 NOT NULL,
	`asked_begrijpen` integer DEFAULT 0 NOT NULL,
	`asked_gebruiken` integer DEFAULT 0 NOT NULL,
	`asked_beoordelen` integer DEFAULT 0 NOT NULL,
	`asked_recht` integer DEFAULT 0 NOT NULL,
	`asked_mensen` integer DEFAULT 0 NOT NULL,
	`asked_organiseren` integer DEFAULT 0 NOT NULL,
	`asked_bouwen` integer DEFAULT 0 NOT NULL,
	`met_begrijpen` integer DEFAULT 0 NOT NULL,
	`met_gebruiken` integer DEFAULT 0 NOT NULL,
	`met_beoordelen` integer DEFAULT 0 NOT NULL,
	`met_recht` integer DEFAULT 0 NOT NULL,
	`met_mensen` integer DEFAULT 0 NOT NULL,
	`met_organiseren` integer DEFAULT 0 NOT NULL,
	`met_bouwen` integer DEFAULT 0 NOT NULL,
	`expiring_begrijpen` integer DEFAULT 0 NOT NULL,
	`expiring_gebruiken` integer DEFAULT 0 NOT NULL,
	`expiring_beoordelen` integer DEFAULT 0 NOT NULL,
	`expiring_recht` integer DEFAULT 0 NOT NULL,
	`expiring_mensen` integer DEFAULT 0 NOT NULL,
	`expiring_organiseren` integer DEFAULT 0 NOT NULL,
	`expiring_bouwen` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`organisation_id`, `team_id`)
);
--> statement-breakpoint
ALTER TABLE `member_standing` ADD `asked` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `member_standing` ADD `met` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `member_standing` ADD `expiring` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `member_standing` ADD `oldest_met` text;--> statement-breakpoint
ALTER TABLE `member_standing` ADD `oldest_lasting` text;--> statement-breakpoint
CREATE INDEX `member_standing_met` ON `member_standing` (`organisation_id`,`oldest_met`) WHERE "member_standing"."oldest_met" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `member_standing_lasting` ON `member_standing` (`organisation_id`,`oldest_lasting`) WHERE "member_standing"."oldest_lasting" IS NOT NULL;
--> statement-breakpoint
-- Nobody is counted before being derived anew, with what is counted.
UPDATE `member_standing` SET kind = 'absent', catalogue_version = '';
--> statement-breakpoint
-- The counts of a team follow the rows of its people in the same write.
CREATE TRIGGER `counts_of_new_standing` AFTER INSERT ON `member_standing` WHEN NEW.kind IN ('counts', 'prohibited')
BEGIN
  INSERT INTO standing_counts (organisation_id, team_id)
  SELECT NEW.organisation_id, ifnull(NEW.team_id, '')
  WHERE NOT EXISTS (SELECT 1 FROM standing_counts WHERE organisation_id = NEW.organisation_id AND team_id = ifnull(NEW.team_id, ''));
  UPDATE standing_counts SET
    people = people + (NEW.kind = 'counts'),
    complete = complete + (NEW.kind = 'counts' AND NEW.met = NEW.asked),
    under_way = under_way + (NEW.kind = 'counts' AND NEW.met <> NEW.asked AND NEW.met <> 0),
    expiring = expiring + (NEW.kind = 'counts' AND NEW.expiring <> 0),
    to_renew = to_renew + (NEW.kind = 'counts' AND NEW.renew_since IS NOT NULL),
    prohibited = prohibited + (NEW.kind = 'prohibited'),
    asked_begrijpen = asked_begrijpen + (NEW.kind = 'counts' AND NEW.asked & 1 <> 0),
    asked_gebruiken = asked_gebruiken + (NEW.kind = 'counts' AND NEW.asked & 2 <> 0),
    asked_beoordelen = asked_beoordelen + (NEW.kind = 'counts' AND NEW.asked & 4 <> 0),
    asked_recht = asked_recht + (NEW.kind = 'counts' AND NEW.asked & 8 <> 0),
    asked_mensen = asked_mensen + (NEW.kind = 'counts' AND NEW.asked & 16 <> 0),
    asked_organiseren = asked_organiseren + (NEW.kind = 'counts' AND NEW.asked & 32 <> 0),
    asked_bouwen = asked_bouwen + (NEW.kind = 'counts' AND NEW.asked & 64 <> 0),
    met_begrijpen = met_begrijpen + (NEW.kind = 'counts' AND NEW.met & 1 <> 0),
    met_gebruiken = met_gebruiken + (NEW.kind = 'counts' AND NEW.met & 2 <> 0),
    met_beoordelen = met_beoordelen + (NEW.kind = 'counts' AND NEW.met & 4 <> 0),
    met_recht = met_recht + (NEW.kind = 'counts' AND NEW.met & 8 <> 0),
    met_mensen = met_mensen + (NEW.kind = 'counts' AND NEW.met & 16 <> 0),
    met_organiseren = met_organiseren + (NEW.kind = 'counts' AND NEW.met & 32 <> 0),
    met_bouwen = met_bouwen + (NEW.kind = 'counts' AND NEW.met & 64 <> 0),
    expiring_begrijpen = expiring_begrijpen + (NEW.kind = 'counts' AND NEW.expiring & 1 <> 0),
    expiring_gebruiken = expiring_gebruiken + (NEW.kind = 'counts' AND NEW.expiring & 2 <> 0),
    expiring_beoordelen = expiring_beoordelen + (NEW.kind = 'counts' AND NEW.expiring & 4 <> 0),
    expiring_recht = expiring_recht + (NEW.kind = 'counts' AND NEW.expiring & 8 <> 0),
    expiring_mensen = expiring_mensen + (NEW.kind = 'counts' AND NEW.expiring & 16 <> 0),
    expiring_organiseren = expiring_organiseren + (NEW.kind = 'counts' AND NEW.expiring & 32 <> 0),
    expiring_bouwen = expiring_bouwen + (NEW.kind = 'counts' AND NEW.expiring & 64 <> 0)
  WHERE organisation_id = NEW.organisation_id AND team_id = ifnull(NEW.team_id, '');
END;
--> statement-breakpoint
CREATE TRIGGER `counts_of_gone_standing` AFTER DELETE ON `member_standing` WHEN OLD.kind IN ('counts', 'prohibited')
BEGIN
  UPDATE standing_counts SET
    people = people - (OLD.kind = 'counts'),
    complete = complete - (OLD.kind = 'counts' AND OLD.met = OLD.asked),
    under_way = under_way - (OLD.kind = 'counts' AND OLD.met <> OLD.asked AND OLD.met <> 0),
    expiring = expiring - (OLD.kind = 'counts' AND OLD.expiring <> 0),
    to_renew = to_renew - (OLD.kind = 'counts' AND OLD.renew_since IS NOT NULL),
    prohibited = prohibited - (OLD.kind = 'prohibited'),
    asked_begrijpen = asked_begrijpen - (OLD.kind = 'counts' AND OLD.asked & 1 <> 0),
    asked_gebruiken = asked_gebruiken - (OLD.kind = 'counts' AND OLD.asked & 2 <> 0),
    asked_beoordelen = asked_beoordelen - (OLD.kind = 'counts' AND OLD.asked & 4 <> 0),
    asked_recht = asked_recht - (OLD.kind = 'counts' AND OLD.asked & 8 <> 0),
    asked_mensen = asked_mensen - (OLD.kind = 'counts' AND OLD.asked & 16 <> 0),
    asked_organiseren = asked_organiseren - (OLD.kind = 'counts' AND OLD.asked & 32 <> 0),
    asked_bouwen = asked_bouwen - (OLD.kind = 'counts' AND OLD.asked & 64 <> 0),
    met_begrijpen = met_begrijpen - (OLD.kind = 'counts' AND OLD.met & 1 <> 0),
    met_gebruiken = met_gebruiken - (OLD.kind = 'counts' AND OLD.met & 2 <> 0),
    met_beoordelen = met_beoordelen - (OLD.kind = 'counts' AND OLD.met & 4 <> 0),
    met_recht = met_recht - (OLD.kind = 'counts' AND OLD.met & 8 <> 0),
    met_mensen = met_mensen - (OLD.kind = 'counts' AND OLD.met & 16 <> 0),
    met_organiseren = met_organiseren - (OLD.kind = 'counts' AND OLD.met & 32 <> 0),
    met_bouwen = met_bouwen - (OLD.kind = 'counts' AND OLD.met & 64 <> 0),
    expiring_begrijpen = expiring_begrijpen - (OLD.kind = 'counts' AND OLD.expiring & 1 <> 0),
    expiring_gebruiken = expiring_gebruiken - (OLD.kind = 'counts' AND OLD.expiring & 2 <> 0),
    expiring_beoordelen = expiring_beoordelen - (OLD.kind = 'counts' AND OLD.expiring & 4 <> 0),
    expiring_recht = expiring_recht - (OLD.kind = 'counts' AND OLD.expiring & 8 <> 0),
    expiring_mensen = expiring_mensen - (OLD.kind = 'counts' AND OLD.expiring & 16 <> 0),
    expiring_organiseren = expiring_organiseren - (OLD.kind = 'counts' AND OLD.expiring & 32 <> 0),
    expiring_bouwen = expiring_bouwen - (OLD.kind = 'counts' AND OLD.expiring & 64 <> 0)
  WHERE organisation_id = OLD.organisation_id AND team_id = ifnull(OLD.team_id, '');
END;
--> statement-breakpoint
CREATE TRIGGER `counts_before_change` AFTER UPDATE ON `member_standing` WHEN OLD.kind IN ('counts', 'prohibited') AND (NEW.team_id IS NOT OLD.team_id OR NEW.kind IS NOT OLD.kind OR NEW.asked IS NOT OLD.asked OR NEW.met IS NOT OLD.met OR NEW.expiring IS NOT OLD.expiring OR NEW.renew_since IS NOT OLD.renew_since)
BEGIN
  UPDATE standing_counts SET
    people = people - (OLD.kind = 'counts'),
    complete = complete - (OLD.kind = 'counts' AND OLD.met = OLD.asked),
    under_way = under_way - (OLD.kind = 'counts' AND OLD.met <> OLD.asked AND OLD.met <> 0),
    expiring = expiring - (OLD.kind = 'counts' AND OLD.expiring <> 0),
    to_renew = to_renew - (OLD.kind = 'counts' AND OLD.renew_since IS NOT NULL),
    prohibited = prohibited - (OLD.kind = 'prohibited'),
    asked_begrijpen = asked_begrijpen - (OLD.kind = 'counts' AND OLD.asked & 1 <> 0),
    asked_gebruiken = asked_gebruiken - (OLD.kind = 'counts' AND OLD.asked & 2 <> 0),
    asked_beoordelen = asked_beoordelen - (OLD.kind = 'counts' AND OLD.asked & 4 <> 0),
    asked_recht = asked_recht - (OLD.kind = 'counts' AND OLD.asked & 8 <> 0),
    asked_mensen = asked_mensen - (OLD.kind = 'counts' AND OLD.asked & 16 <> 0),
    asked_organiseren = asked_organiseren - (OLD.kind = 'counts' AND OLD.asked & 32 <> 0),
    asked_bouwen = asked_bouwen - (OLD.kind = 'counts' AND OLD.asked & 64 <> 0),
    met_begrijpen = met_begrijpen - (OLD.kind = 'counts' AND OLD.met & 1 <> 0),
    met_gebruiken = met_gebruiken - (OLD.kind = 'counts' AND OLD.met & 2 <> 0),
    met_beoordelen = met_beoordelen - (OLD.kind = 'counts' AND OLD.met & 4 <> 0),
    met_recht = met_recht - (OLD.kind = 'counts' AND OLD.met & 8 <> 0),
    met_mensen = met_mensen - (OLD.kind = 'counts' AND OLD.met & 16 <> 0),
    met_organiseren = met_organiseren - (OLD.kind = 'counts' AND OLD.met & 32 <> 0),
    met_bouwen = met_bouwen - (OLD.kind = 'counts' AND OLD.met & 64 <> 0),
    expiring_begrijpen = expiring_begrijpen - (OLD.kind = 'counts' AND OLD.expiring & 1 <> 0),
    expiring_gebruiken = expiring_gebruiken - (OLD.kind = 'counts' AND OLD.expiring & 2 <> 0),
    expiring_beoordelen = expiring_beoordelen - (OLD.kind = 'counts' AND OLD.expiring & 4 <> 0),
    expiring_recht = expiring_recht - (OLD.kind = 'counts' AND OLD.expiring & 8 <> 0),
    expiring_mensen = expiring_mensen - (OLD.kind = 'counts' AND OLD.expiring & 16 <> 0),
    expiring_organiseren = expiring_organiseren - (OLD.kind = 'counts' AND OLD.expiring & 32 <> 0),
    expiring_bouwen = expiring_bouwen - (OLD.kind = 'counts' AND OLD.expiring & 64 <> 0)
  WHERE organisation_id = OLD.organisation_id AND team_id = ifnull(OLD.team_id, '');
END;
--> statement-breakpoint
CREATE TRIGGER `counts_after_change` AFTER UPDATE ON `member_standing` WHEN NEW.kind IN ('counts', 'prohibited') AND (NEW.team_id IS NOT OLD.team_id OR NEW.kind IS NOT OLD.kind OR NEW.asked IS NOT OLD.asked OR NEW.met IS NOT OLD.met OR NEW.expiring IS NOT OLD.expiring OR NEW.renew_since IS NOT OLD.renew_since)
BEGIN
  INSERT INTO standing_counts (organisation_id, team_id)
  SELECT NEW.organisation_id, ifnull(NEW.team_id, '')
  WHERE NOT EXISTS (SELECT 1 FROM standing_counts WHERE organisation_id = NEW.organisation_id AND team_id = ifnull(NEW.team_id, ''));
  UPDATE standing_counts SET
    people = people + (NEW.kind = 'counts'),
    complete = complete + (NEW.kind = 'counts' AND NEW.met = NEW.asked),
    under_way = under_way + (NEW.kind = 'counts' AND NEW.met <> NEW.asked AND NEW.met <> 0),
    expiring = expiring + (NEW.kind = 'counts' AND NEW.expiring <> 0),
    to_renew = to_renew + (NEW.kind = 'counts' AND NEW.renew_since IS NOT NULL),
    prohibited = prohibited + (NEW.kind = 'prohibited'),
    asked_begrijpen = asked_begrijpen + (NEW.kind = 'counts' AND NEW.asked & 1 <> 0),
    asked_gebruiken = asked_gebruiken + (NEW.kind = 'counts' AND NEW.asked & 2 <> 0),
    asked_beoordelen = asked_beoordelen + (NEW.kind = 'counts' AND NEW.asked & 4 <> 0),
    asked_recht = asked_recht + (NEW.kind = 'counts' AND NEW.asked & 8 <> 0),
    asked_mensen = asked_mensen + (NEW.kind = 'counts' AND NEW.asked & 16 <> 0),
    asked_organiseren = asked_organiseren + (NEW.kind = 'counts' AND NEW.asked & 32 <> 0),
    asked_bouwen = asked_bouwen + (NEW.kind = 'counts' AND NEW.asked & 64 <> 0),
    met_begrijpen = met_begrijpen + (NEW.kind = 'counts' AND NEW.met & 1 <> 0),
    met_gebruiken = met_gebruiken + (NEW.kind = 'counts' AND NEW.met & 2 <> 0),
    met_beoordelen = met_beoordelen + (NEW.kind = 'counts' AND NEW.met & 4 <> 0),
    met_recht = met_recht + (NEW.kind = 'counts' AND NEW.met & 8 <> 0),
    met_mensen = met_mensen + (NEW.kind = 'counts' AND NEW.met & 16 <> 0),
    met_organiseren = met_organiseren + (NEW.kind = 'counts' AND NEW.met & 32 <> 0),
    met_bouwen = met_bouwen + (NEW.kind = 'counts' AND NEW.met & 64 <> 0),
    expiring_begrijpen = expiring_begrijpen + (NEW.kind = 'counts' AND NEW.expiring & 1 <> 0),
    expiring_gebruiken = expiring_gebruiken + (NEW.kind = 'counts' AND NEW.expiring & 2 <> 0),
    expiring_beoordelen = expiring_beoordelen + (NEW.kind = 'counts' AND NEW.expiring & 4 <> 0),
    expiring_recht = expiring_recht + (NEW.kind = 'counts' AND NEW.expiring & 8 <> 0),
    expiring_mensen = expiring_mensen + (NEW.kind = 'counts' AND NEW.expiring & 16 <> 0),
    expiring_organiseren = expiring_organiseren + (NEW.kind = 'counts' AND NEW.expiring & 32 <> 0),
    expiring_bouwen = expiring_bouwen + (NEW.kind = 'counts' AND NEW.expiring & 64 <> 0)
  WHERE organisation_id = NEW.organisation_id AND team_id = ifnull(NEW.team_id, '');
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_freshness` AFTER UPDATE OF settings ON `organisations` WHEN NEW.settings ->> 'freshnessMonths' IS NOT OLD.settings ->> 'freshnessMonths'
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE organisation_id = NEW.id;
END;
