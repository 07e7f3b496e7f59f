import type { Destruction } from '../client/organisation/destructions.ts';
import { counted } from './shared.ts';

const names: Readonly<Record<Destruction['what'], readonly [string, string]>> = {
  memberships: ['lidmaatschap', 'lidmaatschappen'],
  looks: ['regel over wie keek', 'regels over wie keek'],
  invitations: ['uitnodiging', 'uitnodigingen'],
  'people-imports': ['ingelezen lijst', 'ingelezen lijsten'],
};

export const destructionsText = {
  title: 'Wat is vernietigd',
  why: 'Na de termijnen hierboven vernietigt de software gegevens vanzelf. Hier staat hoeveel en wanneer. Van wie ze waren, weet daarna niemand meer.',
  loading: 'Even kijken …',
  none: 'Er is nog niets vernietigd.',
  what: ({ what, count }: Destruction) => counted(count, ...names[what]),
  head: ['Dag', 'Wat'],
};
