DROP INDEX `member_standing_met`;--> statement-breakpoint
ALTER TABLE `member_standing` ADD `name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `member_standing` ADD `status` text DEFAULT 'ended' NOT NULL;--> statement-breakpoint
ALTER TABLE `member_standing` ADD `reminders_off` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `member_standing` ADD `reminded` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `member_standing` ADD `reminded_at` text;--> statement-breakpoint
ALTER TABLE `member_standing` ADD `invited_at` text;--> statement-breakpoint
UPDATE member_standing SET
  name = members.name, status = members.status, reminders_off = members.reminders_off,
  reminded = (SELECT count(*) FROM reminders WHERE member_id = member_standing.member_id AND state IN ('sending', 'sent')),
  reminded_at = (SELECT max(sent_at) FROM reminders WHERE state <> 'failed' AND member_id IN (
      SELECT also.id FROM members AS own JOIN members AS also ON also.learner_id = own.learner_id WHERE own.id = member_standing.member_id
      UNION SELECT also.id FROM members AS own JOIN members AS also ON also.address = own.address WHERE own.id = member_standing.member_id AND own.address <> '')),
  invited_at = (SELECT max(sent_at) FROM invitations WHERE member_id = member_standing.member_id AND mail <> 'failed')
FROM members WHERE members.id = member_standing.member_id;
--> statement-breakpoint
CREATE INDEX `member_standing_listed` ON `member_standing` (`organisation_id`,`name`,`member_id`,`kind`,`status`,`team_id`,`asked`,`met`,`expiring`,`oldest_met`,`renew_since`,`reminders_off`,`reminded`,`reminded_at`,`invited_at`);--> statement-breakpoint
CREATE INDEX `member_standing_invited` ON `member_standing` (`organisation_id`,`team_id`,`kind`,`asked`,`met`,`renew_since`,`reminded`,`reminders_off`,`reminded_at`,`invited_at`) WHERE "member_standing"."status" = 'invited';--> statement-breakpoint
CREATE INDEX `member_standing_reminded` ON `member_standing` (`organisation_id`,`reminded_at`,`team_id`,`kind`,`status`,`asked`,`met`,`renew_since`) WHERE "member_standing"."reminded_at" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `member_standing_unwilling` ON `member_standing` (`organisation_id`,`team_id`,`kind`,`status`,`asked`,`met`,`renew_since`,`reminded_at`) WHERE "member_standing"."reminders_off" = 1;--> statement-breakpoint
CREATE INDEX `member_standing_met` ON `member_standing` (`organisation_id`,`oldest_met`,`kind`,`status`,`team_id`,`reminders_off`,`reminded_at`) WHERE "member_standing"."oldest_met" IS NOT NULL;--> statement-breakpoint
-- What people are listed and reminded by follows the facts in the same write.
DROP TRIGGER `standing_of_new_member`;
--> statement-breakpoint
CREATE TRIGGER `standing_of_new_member` AFTER INSERT ON `members`
BEGIN
  INSERT INTO member_standing (member_id, organisation_id, team_id, learner_id, name, status, reminders_off, reminded_at)
  VALUES (NEW.id, NEW.organisation_id, NEW.team_id, NEW.learner_id, NEW.name, NEW.status, NEW.reminders_off, (
    SELECT max(sent_at) FROM reminders WHERE state <> 'failed' AND member_id IN (
      SELECT id FROM members WHERE learner_id = NEW.learner_id
      UNION SELECT id FROM members WHERE address = NEW.address AND address <> '')));
END;
--> statement-breakpoint
DROP TRIGGER `standing_of_changed_member`;
--> statement-breakpoint
CREATE TRIGGER `standing_of_changed_member` AFTER UPDATE OF team_id, status, learner_id ON `members`
BEGIN
  UPDATE member_standing SET changes = changes + 1, team_id = NEW.team_id, learner_id = NEW.learner_id, status = NEW.status WHERE member_id = NEW.id;
END;
--> statement-breakpoint
CREATE TRIGGER `listed_after_member_changed` AFTER UPDATE OF name, reminders_off ON `members` WHEN NEW.name IS NOT OLD.name OR NEW.reminders_off IS NOT OLD.reminders_off
BEGIN
  UPDATE member_standing SET name = NEW.name, reminders_off = NEW.reminders_off WHERE member_id = NEW.id;
END;
--> statement-breakpoint
-- Whom this person is the same as, by account or by address, rests with them.
CREATE TRIGGER `reminded_after_member_changed` AFTER UPDATE OF learner_id, address ON `members` WHEN NEW.learner_id IS NOT OLD.learner_id OR NEW.address IS NOT OLD.address
BEGIN
  UPDATE member_standing SET
    reminded_at = (SELECT max(sent_at) FROM reminders WHERE state <> 'failed' AND member_id IN (
      SELECT also.id FROM members AS own JOIN members AS also ON also.learner_id = own.learner_id WHERE own.id = member_standing.member_id
      UNION SELECT also.id FROM members AS own JOIN members AS also ON also.address = own.address WHERE own.id = member_standing.member_id AND own.address <> ''))
  WHERE member_id IN (
    SELECT NEW.id
    UNION SELECT id FROM members WHERE learner_id IN (NEW.learner_id, OLD.learner_id)
    UNION SELECT id FROM members WHERE address IN (NEW.address, OLD.address) AND address <> '');
END;
--> statement-breakpoint
CREATE TRIGGER `reminded_after_reminder` AFTER INSERT ON `reminders`
BEGIN
  UPDATE member_standing SET
    reminded = (SELECT count(*) FROM reminders WHERE member_id = member_standing.member_id AND state IN ('sending', 'sent')),
    reminded_at = (SELECT max(sent_at) FROM reminders WHERE state <> 'failed' AND member_id IN (
      SELECT also.id FROM members AS own JOIN members AS also ON also.learner_id = own.learner_id WHERE own.id = member_standing.member_id
      UNION SELECT also.id FROM members AS own JOIN members AS also ON also.address = own.address WHERE own.id = member_standing.member_id AND own.address <> ''))
  WHERE member_id IN (
    SELECT NEW.member_id
    UNION SELECT same.id FROM members AS one JOIN members AS same ON same.learner_id = one.learner_id WHERE one.id = NEW.member_id
    UNION SELECT same.id FROM members AS one JOIN members AS same ON same.address = one.address WHERE one.id = NEW.member_id AND one.address <> '');
END;
--> statement-breakpoint
CREATE TRIGGER `reminded_after_reminder_changed` AFTER UPDATE OF state, sent_at ON `reminders`
BEGIN
  UPDATE member_standing SET
    reminded = (SELECT count(*) FROM reminders WHERE member_id = member_standing.member_id AND state IN ('sending', 'sent')),
    reminded_at = (SELECT max(sent_at) FROM reminders WHERE state <> 'failed' AND member_id IN (
      SELECT also.id FROM members AS own JOIN members AS also ON also.learner_id = own.learner_id WHERE own.id = member_standing.member_id
      UNION SELECT also.id FROM members AS own JOIN members AS also ON also.address = own.address WHERE own.id = member_standing.member_id AND own.address <> ''))
  WHERE member_id IN (
    SELECT NEW.member_id
    UNION SELECT same.id FROM members AS one JOIN members AS same ON same.learner_id = one.learner_id WHERE one.id = NEW.member_id
    UNION SELECT same.id FROM members AS one JOIN members AS same ON same.address = one.address WHERE one.id = NEW.member_id AND one.address <> '');
END;
--> statement-breakpoint
CREATE TRIGGER `reminded_after_reminder_gone` AFTER DELETE ON `reminders`
BEGIN
  UPDATE member_standing SET
    reminded = (SELECT count(*) FROM reminders WHERE member_id = member_standing.member_id AND state IN ('sending', 'sent')),
    reminded_at = (SELECT max(sent_at) FROM reminders WHERE state <> 'failed' AND member_id IN (
      SELECT also.id FROM members AS own JOIN members AS also ON also.learner_id = own.learner_id WHERE own.id = member_standing.member_id
      UNION SELECT also.id FROM members AS own JOIN members AS also ON also.address = own.address WHERE own.id = member_standing.member_id AND own.address <> ''))
  WHERE member_id IN (
    SELECT OLD.member_id
    UNION SELECT same.id FROM members AS one JOIN members AS same ON same.learner_id = one.learner_id WHERE one.id = OLD.member_id
    UNION SELECT same.id FROM members AS one JOIN members AS same ON same.address = one.address WHERE one.id = OLD.member_id AND one.address <> '');
END;
--> statement-breakpoint
CREATE TRIGGER `listed_after_invitation` AFTER INSERT ON `invitations`
BEGIN
  UPDATE member_standing SET invited_at = (SELECT max(sent_at) FROM invitations WHERE member_id = member_standing.member_id AND mail <> 'failed')
  WHERE member_id = NEW.member_id;
END;
--> statement-breakpoint
CREATE TRIGGER `listed_after_invitation_changed` AFTER UPDATE OF sent_at, mail ON `invitations`
BEGIN
  UPDATE member_standing SET invited_at = (SELECT max(sent_at) FROM invitations WHERE member_id = member_standing.member_id AND mail <> 'failed')
  WHERE member_id = NEW.member_id;
END;
--> statement-breakpoint
CREATE TRIGGER `listed_after_invitation_gone` AFTER DELETE ON `invitations`
BEGIN
  UPDATE member_standing SET invited_at = (SELECT max(sent_at) FROM invitations WHERE member_id = member_standing.member_id AND mail <> 'failed')
  WHERE member_id = OLD.member_id;
END;
