import type { Database } from '../../db/client.ts';
import type { Query } from '../../db/writer.ts';
import { addRenewals, reopenRenewals, withdrawRenewals, withdrawUnused } from '../asked-renewals/store.ts';
import { giveMembers, takeFrom } from '../bulk-assignments/store.ts';
import { addLookedAt } from '../looks/store.ts';
import { importQueries } from '../people-import-rows/queries.ts';
import { dropLeftTeam, putInTeam, takeOutOfTeam } from '../team-moves/store.ts';
import type { UnfinishedPart } from './part.ts';

/** What it takes to do a part. Who has left since is left as they are. */
export async function queriesOf(db: Database, organisation: string, part: UnfinishedPart): Promise<readonly Query[]> {
  const { members } = part;
  switch (part.kind) {
    case 'give':
      return [giveMembers(db, organisation, part.given, members, part.ids)];
    case 'take':
      return [...takeFrom(db, part), withdrawUnused(db, organisation, part.at, members)];
    case 'renew':
      return [addRenewals(db, organisation, part, members)];
    case 'withdraw':
      return [withdrawRenewals(db, part.application, part.at, members)];
    case 'reopen':
      return [
        reopenRenewals(db, part.application, part.retiredAt, members),
        withdrawUnused(db, organisation, part.at, members),
      ];
    case 'check-use':
      return [withdrawUnused(db, organisation, part.at, members)];
    case 'look':
      return [addLookedAt(db, part.look, members)];
    case 'import':
      return importQueries(db, organisation, part);
    case 'enter-team':
      return [putInTeam(db, part.team, members), withdrawUnused(db, organisation, part.at, members)];
    case 'leave-team':
      return [takeOutOfTeam(db, part.team, members), withdrawUnused(db, organisation, part.at, members)];
    case 'drop-team':
      return dropLeftTeam(db, organisation, part.team, part.at);
  }
}
