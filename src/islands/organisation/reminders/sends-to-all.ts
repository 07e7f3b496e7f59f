import type { Organisation } from '../../../client/organisation/organisations.ts';

/** A manager reminds the own teams, and only now; who keeps the organisation all, and every month. */
export const sendsToAll = ({ you }: Pick<Organisation, 'you'>): boolean =>
  you.some((kind) => kind === 'hr' || kind === 'organisation-administrator');
