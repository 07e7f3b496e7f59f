import { beforeEach, describe, expect, it } from 'vitest';
import { mailQueue } from '#api/mailing/queue';
import { visibleFields } from '#domain/visibility';
import { type TestApp, testApp } from '../../support/app.ts';
import { type TestOrganisation, testOrganisation } from '../../support/organisation.ts';

let app: TestApp;
let own: TestOrganisation;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
});

const members = (more = '') => own.administrator.get(`${own.path}/members?purpose=administration${more}`);
const namesOf = ({ body }: { body: { members: { name: string }[] } }) => body.members.map(({ name }) => name);

describe('the list of people', () => {
  it('asks what it is looked at for', async () => {
    const { status, body } = await own.administrator.get(`${own.path}/members`);
    expect([status, body.faults]).toEqual([
      400,
      [
        {
          field: 'purpose',
          detail:
            'Zeg waarvoor je naar mensen kijkt. Kies een van deze: progress, renewal, administration, question, evidence.',
        },
      ],
    ]);
  });

  it('shows who keeps it what the table of fields says, and nothing else', async () => {
    const team = await own.team('Vergunningen');
    const hr = await own.joins('hr@v.example', 'hr');
    await own.joins('bo@v.example', 'manager', { team, name: 'Bo' });
    const { body } = await hr.get(`${own.path}/members?purpose=administration`);
    const allowed: string[] = ['id', ...visibleFields('hr', 'membership', 'others')];
    for (const one of body.members) expect(allowed).toEqual(expect.arrayContaining(Object.keys(one)));
    expect(body.members.find(({ name }: { name: string }) => name === 'Bo')).toEqual({
      id: expect.any(String),
      address: 'bo@v.example',
      name: 'Bo',
      team,
      roles: [{ role: 'manager', team }],
      status: 'active',
      joinedAt: app.deps.now().toISOString(),
    });
  });

  it('stands on name, page after page, with the filter kept and no name in the link', async () => {
    const team = await own.team('Vergunningen');
    for (const name of ['Cas', 'Anna', 'Bo', 'Anna']) {
      await own.administrator.post(`${own.path}/members`, {
        address: `${name}${app.deps.newId()}@v.example`,
        name,
        team,
      });
    }
    await own.administrator.post(`${own.path}/members`, { address: 'elders@v.example', name: 'Elders' });
    const seen: string[] = [];
    for (let next: string | undefined = `&team=${team}&limit=1`; next !== undefined; ) {
      const answered = await members(next);
      seen.push(...namesOf(answered));
      const link = answered.headers.get('Link') ?? undefined;
      if (link) expect(link).not.toMatch(/Anna|Bo|Cas/);
      next = link && `&${/\?([^>]*)>/.exec(link)?.[1]}`.replace('&purpose=administration', '');
    }
    expect(seen).toEqual(['Anna', 'Anna', 'Bo', 'Cas']);
  });

  it('of a team has the people of the teams under it', async () => {
    const services = await own.team('Dienstverlening');
    const permits = await own.team('Vergunningen', services);
    await own.joins('bo@v.example', 'member', { team: permits, name: 'Bo' });
    expect(namesOf(await members(`&team=${services}`))).toEqual(['Bo']);
    expect((await members('&team=id-of-nobody-0123')).status).toBe(400);
  });

  it('finds part of a name or address without those in an address of the web', async () => {
    await own.joins('b.jansen@v.example', 'member', { name: 'Bo Jansen' });
    await own.joins('c@v.example', 'member', { name: 'Cas 100%' });
    const search = async (text: string) =>
      namesOf(await own.administrator.post(`${own.path}/member-searches`, { search: text, purpose: 'administration' }));
    expect(await search('JANS')).toEqual(['Bo Jansen']);
    expect(await search('c@v')).toEqual(['Cas 100%']);
    expect(await search('0%')).toEqual(['Cas 100%']);
    expect(await search('%%')).toEqual([]);
  });

  it('is read along an index, however many people there are', async () => {
    const { rows } = await app.db.client.execute(
      `EXPLAIN QUERY PLAN SELECT * FROM members WHERE organisation_id = 'x' AND status = 'active'
       AND (name, id) > ('a', 'b') ORDER BY name, id LIMIT 51`,
    );
    expect(rows.map(({ detail }) => detail).join()).toMatch(/^SEARCH members USING INDEX members_status/);
    expect(rows.map(({ detail }) => detail).join()).not.toContain('TEMP B-TREE');
  });
});

describe('a person on the list', () => {
  it('is invited, with the mail after the answer', async () => {
    const made = await own.administrator.post(`${own.path}/members`, { address: 'Bo@V.example', name: 'Bo' });
    expect([made.status, made.body]).toEqual([201, { id: expect.any(String) }]);
    await mailQueue(app.deps).idle();
    expect(app.outbox.mails()[0]).toMatchObject({ to: 'bo@v.example' });
    expect((await app.audited()).at(-1)).toMatchObject({
      action: 'member-invited',
      subject: { kind: 'member', id: made.body.id },
    });
    expect(JSON.stringify(await app.audited())).not.toContain('bo@');
  });

  it('is there once', async () => {
    const bo = { address: 'bo@v.example', name: 'Bo' };
    await own.administrator.post(`${own.path}/members`, bo);
    expect((await own.administrator.post(`${own.path}/members`, bo)).status).toBe(409);
  });

  it('can be changed; an invitation to the old address then no longer works', async () => {
    const { body } = await own.administrator.post(`${own.path}/members`, { address: 'bb@v.example' });
    await mailQueue(app.deps).idle();
    const token = /#(\S+)/.exec(app.outbox.mails()[0]?.text ?? '')?.[1];
    const changed = await own.administrator.put(`${own.path}/members/${body.id}`, {
      address: 'bo@v.example',
      name: 'Bo',
    });
    expect(changed.status).toBe(204);
    const read = await own.administrator.get(`${own.path}/members/${body.id}?purpose=administration`);
    expect(read.body).toMatchObject({ address: 'bo@v.example', name: 'Bo', status: 'invited' });
    expect((await app.browser().post('/invitation-views', { token })).body.code).toBe('link-expired');
  });

  it('cannot be put in a team of another organisation', async () => {
    const theirs = await (await testOrganisation(app, 'Ministerie van Voorbeelden')).team('Beleid');
    const bo = await own.joins('bo@v.example', 'member');
    const put = await own.administrator.put(`${own.path}/members/${bo.member}`, {
      address: 'bo@v.example',
      name: 'Bo',
      team: theirs,
    });
    const made = await own.administrator.post(`${own.path}/members`, { address: 'cas@v.example', team: theirs });
    const roles = await own.administrator.put(`${own.path}/members/${bo.member}/roles`, {
      roles: [{ role: 'manager', team: theirs }],
    });
    expect([put.status, made.status, roles.status]).toEqual([400, 400, 400]);
  });
});
