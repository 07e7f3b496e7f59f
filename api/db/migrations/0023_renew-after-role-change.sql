ALTER TABLE `sessions` ADD `must_renew` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `previous_hash` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `previous_until` text;--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_previous` ON `sessions` (`previous_hash`);--> statement-breakpoint
-- A change of what somebody may do asks a new token of their sessions, in the same write, whoever writes it.
CREATE TRIGGER `renew_after_role_given` AFTER INSERT ON `member_roles`
BEGIN
  UPDATE sessions SET must_renew = 1 WHERE learner_id = (SELECT learner_id FROM members WHERE id = NEW.member_id) AND ended_at IS NULL;
END;
--> statement-breakpoint
CREATE TRIGGER `renew_after_role_taken` AFTER DELETE ON `member_roles`
BEGIN
  UPDATE sessions SET must_renew = 1 WHERE learner_id = (SELECT learner_id FROM members WHERE id = OLD.member_id) AND ended_at IS NULL;
END;
--> statement-breakpoint
CREATE TRIGGER `renew_after_joining` AFTER INSERT ON `members` WHEN NEW.status = 'active'
BEGIN
  UPDATE sessions SET must_renew = 1 WHERE learner_id = NEW.learner_id AND ended_at IS NULL;
END;
--> statement-breakpoint
CREATE TRIGGER `renew_after_membership_changed` AFTER UPDATE OF status, learner_id ON `members` WHEN OLD.status IS NOT NEW.status OR OLD.learner_id IS NOT NEW.learner_id
BEGIN
  UPDATE sessions SET must_renew = 1 WHERE learner_id = NEW.learner_id AND ended_at IS NULL;
END;
