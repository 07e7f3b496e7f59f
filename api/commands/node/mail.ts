import { createTransport } from 'nodemailer';
import { type Mailer, Unanswered } from '../../session/mailer.ts';

const patience = 10_000;

/** Hands mails over to a mail server. */
export function smtpMailer({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer {
  const transport = createTransport(smtpUrl, {
    from,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  return {
    async send({ attachments = [], ...mail }) {
      const files = attachments.map(({ name, type, content }) => ({ filename: name, contentType: type, content }));
      const late = AbortSignal.timeout(patience);
      const tooLate = new Promise<never>((_, reject) => {
        late.addEventListener('abort', () => reject(new Unanswered('the mail server did not answer in time')));
      });
      await Promise.race([transport.sendMail({ ...mail, attachments: files }), tooLate]);
    },
  };
}
