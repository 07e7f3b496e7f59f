/** A mail in plain text and HTML, in Dutch. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** Sends a mail, or throws where it could not be handed over. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
