import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { apiDoes, enter, linkIn, mailedLinkTo, newAddress } from './sign-in.ts';

export interface Colleague {
  page: Page;
  address: string;
  /** The membership. */
  member: string;
}

export interface SiteOrganisation {
  id: string;
  name: string;
  administrator: Colleague;
  /** Is put on the list, invited, signs in and joins; with a role if one is given. */
  joins(name: string, more?: { role?: string; team?: string }): Promise<Colleague>;
}

/** Gives somebody the right to make organisations, as an operator does on the machine itself. They sign in anew. */
export const grantAdministrator = (address: string) => command('grant.ts', address, 'administrator');

/** An organisation of a test's own: made by the operator's command, its people each with a browser. */
export async function foundOrganisation(visitor: () => Promise<Page>, called: string): Promise<SiteOrganisation> {
  const address = newAddress('beheer');
  const name = `${called} ${address.slice(7, 15)}`;
  const said = command('create-organisation.ts', '--naam', name, '--beheerder', address);
  const administrator = await redeemed(await visitor(), address, linkIn([said], '/uitnodiging'));
  return {
    ...administrator,
    name,
    administrator,
    async joins(person, { role, team } = {}) {
      const { id } = administrator;
      const theirs = newAddress(person.toLowerCase().replaceAll(/[^a-z]+/g, ''));
      const made = await apiDoes(administrator.page, 'POST', `/organisations/${id}/members`, {
        address: theirs,
        name: person,
        ...(team && { team }),
      });
      if (role) {
        const roles = [{ role, ...(role === 'manager' && { team }) }];
        await apiDoes(administrator.page, 'PUT', `/organisations/${id}/members/${made.id}/roles`, { roles });
      }
      const page = await visitor();
      return redeemed(page, theirs, await mailedLinkTo(page, theirs, '/uitnodiging'));
    },
  };
}

/** Signs in and joins with the link that was mailed. */
async function redeemed(page: Page, address: string, link: string): Promise<Colleague & { id: string }> {
  await enter(page, address);
  const token = new URL(link).hash.slice(1);
  const joined = await apiDoes(page, 'POST', '/memberships', { token });
  return { page, address, member: String(joined.member), id: String(joined.organisation) };
}

/** Runs a command of the operator beside the server, and answers what it says. */
function command(file: string, ...given: string[]): string {
  return execFileSync(process.execPath, [`api/commands/${file}`, ...given], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'development', DATA_DIR: inject('dataDir'), BASE_URL: inject('baseUrl') },
  });
}
