import type { Deps } from '../../context.ts';
import { mailQueue } from '../../mailing/queue.ts';
import { activeAfter } from './store.ts';
import { type MailText, tellMember } from './tell.ts';

/** So many are read at a time: an organisation may have tens of thousands. */
const perRead = 200;

/** Mails everybody who has joined, after the answer. */
export function tellEverybody(deps: Deps, organisationId: string, text: MailText, page: `/${string}`): void {
  mailQueue(deps).add(() =>
    tellAll(deps, organisationId, text, page).catch(() =>
      deps.log({ level: 'error', event: 'mail-not-sent', reason: 'not-handed-over' }),
    ),
  );
}

async function tellAll(deps: Deps, organisationId: string, text: MailText, page: `/${string}`): Promise<void> {
  for (let after = ''; ; ) {
    const members = await activeAfter(deps.db, organisationId, after, perRead);
    for (const { learnerId } of members) await tellMember(deps, { organisationId, learnerId }, text, page);
    const last = members.at(-1);
    if (!last || members.length < perRead) return;
    after = last.id;
  }
}
