import { beforeAll, describe, expect, it } from 'vitest';
import { actions, actorKinds, may } from '#domain/authorisation';
import { allFields, isPersonal, organisationResources, resources, visibleFields } from '#domain/visibility';
import { testApp } from '../support/app.ts';
import { answered, type Document, schemasOf } from '../support/response-schemas.ts';
import { ofWhoAsks, shownFields } from '../support/shown-fields.ts';

const routes = actions.filter((action) => !action.startsWith('command '));
const isInside = (action: string) => action.includes(' /organisations/{organisation}');
const inside = routes.filter(isInside);

let document: Document;
beforeAll(async () => {
  document = (await (await testApp()).browser().get('/openapi.json')).body;
});

/** Who asks here is signed in by the time that there is something to see. */
const ofSession = ['POST /sessions', 'GET /sessions/current'];

/** Whose the things are that a route shows: one's own where everybody with an account may ask. */
const whoseOf = (action: string) =>
  !isInside(action) && may('learner', action) && (!may('visitor', action) || ofSession.includes(action))
    ? 'own'
    : 'others';

const askers = (action: string) =>
  actorKinds.filter((kind) => may(kind, action) && !(kind === 'visitor' && ofSession.includes(action)));

describe('what the API answers and who sees what', () => {
  it.each(routes)('%s shows each who may ask no field that the table keeps from them', (action) => {
    for (const { name, fields } of answered(document, action)) {
      const shown = shownFields[name];
      if (!shown) continue;
      for (const actor of askers(action)) {
        const visible: readonly string[] = visibleFields(actor, shown.resource, whoseOf(action));
        if (shown.leftOut && visible.length === 0) continue;
        const beyond = fields.filter((field) => !visible.includes(field) && !shown.also?.includes(field));
        expect({ name, actor, beyond }).toEqual({ name, actor, beyond: [] });
      }
    }
  });

  it('names no schema that the API does not have', () => {
    const names = Object.keys(shownFields).map((name) => name.split('.')[0] ?? '');
    for (const name of [...names, ...ofWhoAsks]) expect(Object.keys(schemasOf(document))).toContain(name);
  });

  it('passes over no schema of an organisation in which a person stands', () => {
    const parts = routes.flatMap((action) => (action.includes('organisation') ? answered(document, action) : []));
    const withPerson = parts.filter(({ fields }) => fields.includes('address') || fields.includes('member'));
    const names = [...new Set(withPerson.map(({ name }) => name))];
    expect(names.filter((name) => !shownFields[name] && !ofWhoAsks.includes(name))).toEqual([]);
  });

  it.each(inside)('%s has no field anywhere that only a learner sees of themselves', (action) => {
    const fields = new Set(answered(document, action).flatMap((part) => part.fields));
    expect(onlyOwn.filter((field) => fields.has(field))).toEqual([]);
  });

  it.each(['membership', 'requiredCell', 'memberStanding', 'look', 'dispute', 'result'] as const)(
    'every field of %s that the table names is in the API',
    (resource) => {
      const names = Object.keys(shownFields).filter((name) => shownFields[name]?.resource === resource);
      const parts = routes.flatMap((action) => answered(document, action)).filter(({ name }) => names.includes(name));
      const fields = new Set(parts.flatMap((part) => part.fields));
      const elsewhere = resource === 'result' ? ['decidedAt'] : [];
      expect(allFields(resource).filter((field) => !fields.has(field) && !elsewhere.includes(field))).toEqual([]);
    },
  );
});

/** Fields of what nobody else sees, with a name that nothing of an organisation has. */
const held = new Set<string>(organisationResources.flatMap((resource) => allFields(resource)));
const hidden = resources.filter(
  (resource) =>
    isPersonal(resource) && actorKinds.every((actor) => visibleFields(actor, resource, 'others').length === 0),
);
const general = ['cell', 'lesson', 'assessment', 'need', 'open'];
const onlyOwn = [
  ...new Set<string>(
    hidden.filter((resource) => !organisationResources.includes(resource)).flatMap((one) => allFields(one)),
  ),
  'standardError',
  'unanswered',
].filter((field) => !held.has(field) && !general.includes(field));
