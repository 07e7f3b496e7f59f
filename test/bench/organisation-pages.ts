import type { Office } from './organisation-work.ts';

/**
 * The pages that HR opens, by name. Of people every choice there is has been timed; here stand what is asked most, what
 * fits hardly anybody, for which everybody is passed by, and what takes longest.
 */
export async function pagesOf({ ask }: Office): Promise<Record<string, () => Promise<unknown>>> {
  const team = JSON.parse((await ask('GET', '/dashboard')).body).teams[0].team;
  const inside = JSON.parse((await ask('GET', `/dashboard?team=${team}`)).body).teams[0]?.team ?? team;
  const people = (chosen: string) => () => ask('GET', `/people?purpose=progress${chosen}`);
  const members = (chosen: string) => () => ask('GET', `/members?purpose=administration${chosen}`);
  const search = (search: string, chosen: object = {}) => {
    const asked = { search, purpose: 'administration', ...chosen };
    return () => ask('POST', '/member-searches', asked);
  };
  return {
    dashboard: () => ask('GET', '/dashboard'),
    'dashboard of a team': () => ask('GET', `/dashboard?team=${team}`),
    people: people(''),
    'people who have all': people('&progress=complete'),
    'people of a team': people(`&team=${team}`),
    'people of a team inside it': people(`&team=${inside}`),
    'people to renew': people('&renewal=true'),
    'people of a team to renew': people(`&team=${team}&renewal=true`),
    'people with something that expires soon': people('&expiring=true'),
    'people who have all and something to renew': people('&progress=complete&renewal=true'),
    'people of a team who have not begun and something that expires': people(
      `&team=${team}&progress=not-begun&expiring=true`,
    ),
    'people under way with both': people('&progress=under-way&renewal=true&expiring=true'),
    'people on the list': members(''),
    'people of a team who asked to join': members(`&team=${team}&status=asked`),
    'people who are invited': members('&status=invited'),
    'a name that nobody has': search('zzzqqq'),
    'a name in a team, of who is active': search('vries', { team, status: 'active' }),
    'disputes that wait': () => ask('GET', '/disputes?purpose=administration'),
    'open invitations': () => ask('GET', '/invitations?purpose=administration'),
    'preview of reminders': () => ask('POST', '/reminder-previews', { about: 'open' }),
    'preview of reminders of who has something to renew': () => ask('POST', '/reminder-previews', { about: 'renewal' }),
  };
}
