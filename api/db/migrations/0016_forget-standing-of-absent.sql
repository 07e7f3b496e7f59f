-- Of who has left, or has not come yet, nothing is kept of what was asked and shown.
UPDATE `member_standing` SET `changes` = `changes` + 1 WHERE `kind` = 'absent';
