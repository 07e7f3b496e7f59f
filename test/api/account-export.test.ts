import { describe, expect, it } from 'vitest';
import { address, beginning, type Deed, deeds } from '../support/whole-life.ts';

const life: Deed[] = ['profile', 'openTest', 'handedIn', 'sharedBadge', 'joined', 'lookedAt'];

async function lived() {
  const given = await beginning();
  for (const deed of life) await deeds[deed](given);
  return given;
}

describe('taking everything along', () => {
  it('gives all that is held, part by part, each with what it is', async () => {
    const { eva, organisation } = await lived();
    const { status, headers, body } = await eva.get('/export');
    expect(status).toBe(200);
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="ai-geletterd-mijn-gegevens.json"');
    expect(body.account.addresses).toMatchObject([{ address }]);
    expect(body.profile.situation.roles).toEqual(['medewerker']);
    expect(body.completions).toHaveLength(1);
    expect(body.attempts).toHaveLength(3);
    expect(body.reports).toHaveLength(1);
    expect(body.badges).toMatchObject([
      { about: 'begrijpen-1', shared: true, credential: { type: expect.anything() } },
    ]);
    const [{ membership, seenByOrganisation, looks }] = body.memberships;
    expect(membership.organisation.id).toBe(organisation.id);
    expect(seenByOrganisation.person.name).toBe('Eva de Vries');
    expect(looks).toMatchObject([{ purpose: 'administration', kind: 'list' }]);
    expect(body.log.map(({ action }: { action: string }) => action)).toContain('badge-claimed');
    const { madeAt, explanation, ...parts } = body;
    expect(Object.keys(explanation)).toEqual(Object.keys(parts));
    expect(madeAt).toBeDefined();
  });

  it('gives the answers with the questions they belong to, and never the key', async () => {
    const { eva } = await lived();
    const { text, body } = await eva.get('/export');
    expect(body.attempts.some(({ answers }: { answers: unknown[] }) => answers.length > 0)).toBe(true);
    expect(text).not.toContain('geheim-bron');
    expect(text).not.toContain('rationale');
  });

  it('gives the same as a table that a spreadsheet opens without running anything', async () => {
    const { eva } = await lived();
    const { headers, text } = await eva.get('/export-table');
    expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('"onderdeel";"gegeven";"waarde"');
    expect(text).toContain('"memberships";"1 › seenByOrganisation › person › name";"Eva de Vries"');
    expect(lines.every((line) => !/;"[=+@]/.test(line))).toBe(true);
  });

  it('holds nothing of anybody else', async () => {
    const { app, eva } = await lived();
    const bob = await app.signedIn('bob@voorbeeldstad.nl');
    const { text } = await bob.get('/export');
    expect(text).not.toContain(address);
    expect(text).not.toContain(eva.learnerId);
  });
});
