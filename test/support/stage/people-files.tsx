import '../../../src/styles/standard-parts.ts';
import '../../../src/styles/themes/op-peil.css';
import '../../../src/styles/tokens.css';
import '../../../src/styles/standard-parts.css';
import '../../../src/styles/base.css';
import '../../../src/styles/people.css';
import { render } from 'preact';
import { perCompetence } from '../../../src/domain/taxonomy.ts';
import { TeamMatrix } from '../../../src/islands/organisation/dashboard/TeamMatrix.tsx';
import { ProgressList } from '../../../src/islands/organisation/people/ProgressList.tsx';

const teams = [
  { id: 'team-balie', name: 'Balie' },
  { id: 'team-loket', name: 'Loket', parent: 'team-balie' },
];
const person = {
  member: 'lid-1',
  name: 'Bo',
  address: 'bo@v.example',
  team: 'team-loket',
  status: 'active',
  prohibited: false,
  progress: 'under-way',
  cells: [{ competence: 'begrijpen', level: 1, attained: true, attainedOn: '2026-11-01', expiresOn: '2028-11-01' }],
};
const counts = {
  people: 12,
  counted: { people: 12, complete: 3, underWay: 5, notBegun: 4, expiring: 0, toRenew: 0 },
  prohibited: 0,
  competences: perCompetence((id) => ({ asked: id === 'recht' ? 12 : 0, met: id === 'recht' ? 6 : 0, expiring: 0 })),
};

/** What the API would answer; what is sent stands on the page, for the test to read. */
async function answered(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const path = new URL(String(input), 'http://toneel.localhost').pathname.replace('/api/v1', '');
  if (init.method !== 'POST') return Response.json({ people: [person] });
  document.body.dataset.sent = `${path} ${String(init.body ?? '')}`;
  if (document.body.dataset.signedOut) return Response.json({ code: 'not-signed-in', detail: '' }, { status: 401 });
  const headers = { 'Content-Disposition': 'attachment; filename="voortgang-2026-11-22.csv"' };
  return new Response('\uFEFF"Naam"\r\n"Bo"\r\n', { headers });
}
globalThis.fetch = answered;

const matrix = {
  ...counts,
  invited: 0,
  asked: 0,
  minimumGroup: 10,
  countedAt: '2026-11-22T09:00:00.000Z',
  teams: [{ team: 'team-balie', name: '=Balie', ...counts }],
};

const root = document.getElementById('stage');
if (root)
  render(
    location.hash === '#matrix' ? (
      <TeamMatrix counts={matrix} path={[]} go={() => undefined} />
    ) : (
      <section>
        <h2>Voortgang per persoon</h2>
        <ProgressList organisation="organisatie-1" purpose="progress" teams={teams} />
      </section>
    ),
    root,
  );
