/** A mail in plain text and HTML, in Dutch. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  attachments?: readonly Attachment[];
}

export interface Attachment {
  name: string;
  /** The media type, with its parameters. */
  type: string;
  content: string;
}

/** Nobody knows whether the mail was handed over: the mail server took it, perhaps, and did not say so in time. */
export class Unanswered extends Error {}

/** Sends a mail, or throws where it could not be handed over. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
