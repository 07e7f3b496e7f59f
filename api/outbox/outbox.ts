import type { Mail, Mailer } from '../session/mailer.ts';

export interface KeptMail extends Mail {
  id: string;
  sentAt: string;
}

/** The demo's mailer: keeps the mails, so that they can be read in the browser. */
export interface Outbox extends Mailer {
  /** The kept mails, newest first. */
  mails(): readonly KeptMail[];
}

const keptAtMost = 100;

/** @param keep where each mail goes besides memory, such as a file */
export function createOutbox(
  source: { now(): Date; newId(): string },
  keep: (mail: KeptMail) => Promise<void> = async () => {},
): Outbox {
  let kept: KeptMail[] = [];
  return {
    mails: () => kept,
    async send(mail) {
      const sent = { ...mail, id: source.newId(), sentAt: source.now().toISOString() };
      kept = [sent, ...kept].slice(0, keptAtMost);
      await keep(sent);
    },
  };
}
