import type { BadgeInput, BadgeTaxonomy, Shown } from '../../src/domain/badge-input.ts';
import { type CompetenceId, perCompetence } from '../../src/domain/taxonomy.ts';
import { levels, taxonomy } from './taxonomy.ts';

const names: Record<CompetenceId, [title: string, short: string]> = {
  begrijpen: ['Begrijpen', 'Begrijpen'],
  gebruiken: ['Gebruiken', 'Gebruiken'],
  beoordelen: ['Beoordelen en toezicht houden', 'Beoordelen'],
  recht: ['Recht en verantwoording', 'Recht'],
  mensen: ['Mensen en publieke waarden', 'Mensen'],
  organiseren: ['Organiseren', 'Organiseren'],
  bouwen: ['Bouwen en beheren', 'Bouwen'],
};

/** The taxonomy of the tests, with the names that people read. */
export const badgeTaxonomy: BadgeTaxonomy = {
  taxonomyVersion: '1.0-voorstel',
  roles: taxonomy.roles,
  competences: perCompetence((id) => {
    const [title, short] = names[id];
    return { ...taxonomy.competences[id], title, short };
  }),
};

export function shown(cell: Shown['cell'], more: Partial<Shown> = {}): Shown {
  return {
    cell,
    assessment: { title: `Toets ${cell}`, version: 1 },
    catalogueVersion: 'a1b2c3d4e5f60718',
    pool: 'open',
    decidedAt: '2026-11-20T09:00:00.000Z',
    ...more,
  };
}

/** A badge for level 2 of beoordelen, awarded on 22 November 2026. */
export function cellBadge(more: Partial<BadgeInput> = {}): BadgeInput {
  return {
    baseUrl: 'http://localhost:4321',
    issuer: 'did:web:localhost%3A4321',
    id: 'urn:uuid:3f0c1f6e-6f0a-4f0e-9a50-1d2c3b4a5968',
    subject: 'urn:uuid:9b2c8d1e-0f3a-4b5c-8d7e-6f5a4b3c2d1e',
    awardedAt: '2026-11-22T10:15:00.000Z',
    validUntil: '2028-11-20T09:00:00.000Z',
    status: {
      id: 'http://localhost:4321/credentials/status/1#4242',
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '4242',
      statusListCredential: 'http://localhost:4321/credentials/status/1',
    },
    about: { kind: 'cell', shown: shown('beoordelen-2') },
    lawAsOf: '2026-11-01',
    expertReviewed: false,
    demo: false,
    ...more,
  };
}

/** A badge for the role of behandelaar, whose mensen was raised to 3 by an application. */
export function roleBadge(more: Partial<BadgeInput> = {}): BadgeInput {
  const need = levels(2, 2, 2, 2, 3, 2, 0);
  const cells = ['begrijpen-2', 'gebruiken-2', 'beoordelen-2', 'recht-2', 'mensen-3', 'organiseren-2'] as const;
  return cellBadge({
    about: { kind: 'role', role: 'behandelaar', need, shown: cells.map((cell) => shown(cell)) },
    ...more,
  });
}
