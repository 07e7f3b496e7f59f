import { expect, it } from 'vitest';
import { noLevels } from '#domain/taxonomy';
import { testApp } from '../../support/app.ts';
import { smallCatalogue } from '../../support/catalogue.ts';
import { testOrganisation } from '../../support/organisation.ts';

async function evaAtWork() {
  const { medewerker } = smallCatalogue().roles;
  const roles = {
    medewerker: medewerker!,
    behandelaar: { ...medewerker!, title: 'Behandelaar', need: { ...noLevels, mensen: 2 as const } },
  };
  const app = await testApp({ catalogue: smallCatalogue({ roles }) });
  const organisation = await testOrganisation(app);
  const team = await organisation.team('Vergunningen');
  const eva = await organisation.joins('eva@v.example', 'member', { team });
  const assign = (subject: string) =>
    organisation.administrator.post(`${organisation.path}/assignments`, {
      to: { team },
      what: [{ kind: 'role', subject }],
    });
  return { app, organisation, eva, assign, base: medewerker!.need };
}

it('what an organisation asks of somebody is what their own standing asks', async () => {
  const { eva, organisation, assign, base } = await evaAtWork();
  await assign('behandelaar');
  const { body } = await eva.get('/standing');
  expect(body.atWork).toEqual({
    need: { ...base, mensen: 2 },
    roles: ['behandelaar'],
    by: ['Gemeente Voorbeeldstad'],
  });
  expect(body.need).toEqual(body.atWork.need);
  expect(body.open).toContain('mensen-2');
  const hr = await organisation.joins('hanna@v.example', 'hr');
  const person = (await hr.get(`${organisation.path}/people/${eva.member}?purpose=progress`)).body;
  const asked = Object.fromEntries(
    person.cells.map(({ competence, level }: { competence: string; level: number }) => [competence, level]),
  );
  expect({ ...noLevels, ...asked }).toEqual(body.atWork.need);
});

it('the highest holds of what one chose and what the organisation asks', async () => {
  const { eva, base } = await evaAtWork();
  await eva.put('/profile', { situation: { roles: ['behandelaar'], overlays: [], applications: [] } });
  const { body } = await eva.get('/standing');
  expect(body.atWork).toMatchObject({ need: base, roles: [] });
  expect(body.need).toMatchObject({ ...base, mensen: 2 });
});

it('an organisation that one has left asks nothing any more', async () => {
  const { eva, assign } = await evaAtWork();
  await assign('behandelaar');
  await eva.delete(`/memberships/${eva.member}`);
  const { body } = await eva.get('/standing');
  expect([body.atWork, body.need, body.open]).toEqual([undefined, undefined, []]);
});
