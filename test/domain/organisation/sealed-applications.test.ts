import { expect, it } from 'vitest';
import type { Assignment } from '#domain/organisation/assigned-situation';
import type { PeopleAlike, RecordedOfPeople } from '#domain/organisation/people-alike';
import { sealedApplications } from '#domain/organisation/sealed-applications';
import { registered } from '../../support/registered-application.ts';
import { taxonomy } from '../../support/taxonomy.ts';

const teams = [
  { id: 'dienst', name: 'Dienstverlening' },
  { id: 'balie', name: 'Balie', parent: 'dienst' },
];
const register = [registered('Samenvatter')];
const use: Assignment = { kind: 'application', subject: 'eigen-samenvatter', relations: [] };
const role = (subject: string): Assignment => ({ kind: 'role', subject, relations: [] });
const champion: Assignment = { kind: 'overlay', subject: 'ai-champion', relations: [] };

function sealed(people: PeopleAlike[], assignments: RecordedOfPeople['assignments'] = []) {
  const [only] = sealedApplications(taxonomy, register, { teams, assignments, lowerings: [], people }, 10);
  return only;
}

it('an application is told with the teams that work with it, and how many people that are', () => {
  const people = [
    { team: 'balie', own: [use], people: 12 },
    { team: 'dienst', own: [], people: 9 },
    { own: [use], people: 4 },
  ];
  expect(sealed(people, [{ ...use, team: 'balie' }])).toMatchObject({ users: ['Balie'], people: 10 });
  expect(sealed(people, [{ ...use, team: 'dienst' }])).toMatchObject({ users: ['Dienstverlening'], people: 20 });
});

it('roles and functions are told of which enough people work with it, whichever way they have them', () => {
  const people = [
    { team: 'balie', own: [use, role('behandelaar')], people: 6 },
    { own: [use, role('behandelaar'), champion], people: 5 },
    { own: [role('projectleider')], people: 40 },
  ];
  const assignments = [{ ...champion, team: 'dienst' }];
  expect(sealed(people, assignments)?.roles.toSorted()).toEqual(['AI-champion', 'De behandelaar']);
  expect(sealed(people.slice(0, 1), assignments)?.roles).toEqual([]);
});

it('somebody who has a role twice is counted once', () => {
  const people = [{ team: 'balie', own: [use, role('behandelaar')], people: 6 }];
  expect(sealed(people, [{ ...role('behandelaar'), team: 'balie' }])?.roles).toEqual([]);
});
