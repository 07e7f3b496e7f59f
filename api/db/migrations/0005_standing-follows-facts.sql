-- Every fact that bears on member_standing counts in its column changes, in the same write, whoever writes it.
CREATE TRIGGER `standing_of_new_member` AFTER INSERT ON `members`
BEGIN
  INSERT INTO member_standing (member_id, organisation_id, team_id, learner_id) VALUES (NEW.id, NEW.organisation_id, NEW.team_id, NEW.learner_id);
END;
--> statement-breakpoint
CREATE TRIGGER `standing_of_changed_member` AFTER UPDATE OF team_id, status, learner_id ON `members`
BEGIN
  UPDATE member_standing SET changes = changes + 1, team_id = NEW.team_id, learner_id = NEW.learner_id WHERE member_id = NEW.id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_of_gone_member` BEFORE DELETE ON `members`
BEGIN
  DELETE FROM member_standing WHERE member_id = OLD.id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_result` AFTER INSERT ON `results`
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE learner_id = NEW.learner_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_result_gone` AFTER DELETE ON `results`
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE learner_id = OLD.learner_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_assignment_insert_member` AFTER INSERT ON `assignments` WHEN NEW.member_id IS NOT NULL
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE member_id = NEW.member_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_assignment_insert_team` AFTER INSERT ON `assignments` WHEN NEW.team_id IS NOT NULL
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE organisation_id = NEW.organisation_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_assignment_update_member` AFTER UPDATE ON `assignments` WHEN NEW.member_id IS NOT NULL
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE member_id = NEW.member_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_assignment_update_team` AFTER UPDATE ON `assignments` WHEN NEW.team_id IS NOT NULL
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE organisation_id = NEW.organisation_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_assignment_delete_member` AFTER DELETE ON `assignments` WHEN OLD.member_id IS NOT NULL
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE member_id = OLD.member_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_assignment_delete_team` AFTER DELETE ON `assignments` WHEN OLD.team_id IS NOT NULL
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE organisation_id = OLD.organisation_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_lowering_insert_member` AFTER INSERT ON `lowerings` WHEN NEW.member_id IS NOT NULL
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE member_id = NEW.member_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_lowering_insert_team` AFTER INSERT ON `lowerings` WHEN NEW.team_id IS NOT NULL
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE organisation_id = NEW.organisation_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_lowering_update_member` AFTER UPDATE ON `lowerings` WHEN NEW.member_id IS NOT NULL
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE member_id = NEW.member_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_lowering_update_team` AFTER UPDATE ON `lowerings` WHEN NEW.team_id IS NOT NULL
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE organisation_id = NEW.organisation_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_lowering_delete_member` AFTER DELETE ON `lowerings` WHEN OLD.member_id IS NOT NULL
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE member_id = OLD.member_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_lowering_delete_team` AFTER DELETE ON `lowerings` WHEN OLD.team_id IS NOT NULL
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE organisation_id = OLD.organisation_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_team_moved` AFTER UPDATE OF parent_id ON `teams` WHEN NEW.parent_id IS NOT OLD.parent_id
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE organisation_id = NEW.organisation_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_application` AFTER UPDATE OF content, retired_at ON `applications`
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE organisation_id = NEW.organisation_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_renewal_insert` AFTER INSERT ON `renewals`
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE member_id = NEW.member_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_renewal_update` AFTER UPDATE ON `renewals`
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE member_id = NEW.member_id;
END;
--> statement-breakpoint
CREATE TRIGGER `standing_after_renewal_delete` AFTER DELETE ON `renewals`
BEGIN
  UPDATE member_standing SET changes = changes + 1 WHERE member_id = OLD.member_id;
END;
