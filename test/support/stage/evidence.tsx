import '../../../src/styles/standard-parts.ts';
import '../../../src/styles/themes/op-peil.css';
import '../../../src/styles/tokens.css';
import '../../../src/styles/standard-parts.css';
import '../../../src/styles/base.css';
import { render } from 'preact';
import { defaultSettings } from '../../../src/domain/organisation/settings.ts';
import { EvidencePage } from '../../../src/islands/organisation/evidence/EvidencePage.tsx';
import { sealedFacts } from '../sealed-facts.ts';

const organisation = {
  id: 'organisatie-1',
  name: 'Gemeente Voorbeeldstad',
  contact: 'ai@voorbeeldstad.nl',
  settings: defaultSettings,
  createdAt: '2026-01-01T00:00:00.000Z',
  you: ['hr', 'organisation-administrator', 'member'],
  member: 'member-1',
};
const seal = {
  id: 'zegel-november',
  asOf: '2026-11-30',
  kind: 'month-end',
  digest: 'ab'.repeat(32),
  sealedAt: '2026-12-01T00:10:00.000Z',
};
const file = { name: 'Dossier', credentialSubject: { id: 'urn:uuid:1', digest: seal.digest, dossier: sealedFacts } };
const badge = {
  id: 'bewijs-november',
  seal: seal.id,
  name: 'Gemeente Voorbeeldstad werkt aan AI-geletterdheid',
  awardedAt: '2026-12-02T09:00:00.000Z',
  validUntil: '2027-12-02T09:00:00.000Z',
  status: 'valid',
  publicUrl: 'http://toneel.localhost/bewijs/abc',
};
const badges: (typeof badge)[] = [];
const evidence = {
  texts: { identify: 'Wij kennen onze toepassingen.' },
  decisions: [...sealedFacts.decisions],
  attachments: [...sealedFacts.attachments],
};

/** What the API would answer; what is sent stands on the page, for the test to read. */
async function answered(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const path = new URL(String(input), 'http://toneel.localhost').pathname.replace('/api/v1', '');
  const method = init.method ?? 'GET';
  if (method !== 'GET') document.body.dataset.sent = `${method} ${path} ${String(init.body ?? '')}`;
  if (method === 'PUT' || method === 'DELETE') return new Response(null, { status: 204 });
  if (path === '/organisations') return Response.json({ organisations: [organisation] });
  if (path.endsWith('/evidence')) return Response.json(evidence);
  if (path.endsWith('/badges') && method === 'GET') return Response.json({ badges });
  if (path.endsWith('/badges')) {
    badges.unshift(badge);
    return Response.json(badge, { status: 201 });
  }
  if (path.endsWith('/seals'))
    return Response.json(method === 'GET' ? { seals: [seal] } : seal, { status: method === 'GET' ? 200 : 201 });
  if (path.endsWith(`/seals/${seal.id}`)) return Response.json({ ...seal, file });
  return Response.json({ id: 'nieuw-nieuw' }, { status: 201 });
}
globalThis.fetch = answered;

const root = document.getElementById('stage');
if (root) render(<EvidencePage />, root);
