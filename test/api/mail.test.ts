import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { smtpMailer } from '#api/commands/node/mail';

const mail = {
  to: 'noor@voorbeeldstad.example',
  subject: 'Inloggen bij AI-geletterd',
  text: 'Klik op de link: https://leren.voorbeeldstad.example/inloggen/bevestigen#abc',
  html: '<p>Klik op <a href="https://leren.voorbeeldstad.example/inloggen/bevestigen#abc">de link</a>.</p>',
};

let server: SMTPServer;
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

/** A real mail server on this machine that keeps what it gets, or refuses it. */
async function mailServer(refuse?: string): Promise<{ url: string; received: string[] }> {
  const received: string[] = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _, done) {
      let text = '';
      stream.on('data', (part: Buffer) => {
        text += part.toString();
      });
      stream.on('end', () => {
        if (refuse) return done(new Error(refuse));
        received.push(text);
        done();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, received };
}

test('a mail reaches a real mail server, as text and as HTML, from the sender of the settings', async () => {
  const { url, received } = await mailServer();
  await smtpMailer({ smtpUrl: url, from: 'AI-geletterd <leren@voorbeeldstad.example>' }).send(mail);
  expect(received).toHaveLength(1);
  expect(received[0]).toMatch(/^From: "?AI-geletterd"? <leren@voorbeeldstad.example>\r$/m);
  expect(received[0]).toContain('To: noor@voorbeeldstad.example');
  expect(received[0]).toContain('Auto-Submitted: auto-generated');
  expect(received[0]).toContain('Content-Type: text/plain');
  expect(received[0]).toContain('Content-Type: text/html');
});

test('a file goes with the mail under its name and type', async () => {
  const { url, received } = await mailServer();
  const attachments = [{ name: 'leerpad.ics', type: 'text/calendar; charset=utf-8', content: 'BEGIN:VCALENDAR\r\n' }];
  await smtpMailer({ smtpUrl: url, from: 'leren@voorbeeldstad.example' }).send({ ...mail, attachments });
  expect(received[0]).toMatch(/^Content-Type: text\/calendar; charset=utf-8;? ?(\r\n )?name=leerpad.ics/m);
  expect(received[0]).toMatch(/^Content-Disposition: attachment; filename=leerpad.ics/m);
});

test('a mail that the server does not take is an error, never silence', async () => {
  const { url } = await mailServer('mailbox full');
  const mailer = smtpMailer({ smtpUrl: url, from: 'leren@voorbeeldstad.example' });
  await expect(mailer.send(mail)).rejects.toThrow(/mailbox full/);
});
