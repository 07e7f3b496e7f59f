import { api, ask } from './api.ts';

export interface Mail {
  id: string;
  sentAt: string;
  to: string;
  subject: string;
  text: string;
}

/** The mails of a demonstration; outside one the API says that there is no such thing. */
export const outbox = () => ask(api.outbox.$get());
