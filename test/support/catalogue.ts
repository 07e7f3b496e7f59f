import type { Catalogue } from '#domain/catalogue';
import type { Competence } from '#domain/schema/competence';
import type { Role } from '#domain/schema/role';
import { type CompetenceId, competenceIds, noLevels } from '#domain/taxonomy';

const source = { title: 'Algoritmekader', url: 'https://minbzk.github.io/Algoritmekader/', checked: '2026-11-22' };

function competence(id: CompetenceId, order: number): Competence {
  const descriptor = {
    text: `Laat zien wat ${id} op dit niveau betekent in het werk.`,
    covers: ['Bt1' as const],
    reflection: [`Ik kan uitleggen wat ${id} is.`, `Ik doe ${id} in mijn eigen werk.`],
  };
  return {
    title: id,
    short: id,
    asks: `Waar ${id} over gaat.`,
    order,
    levels: { ...(id !== 'bouwen' && { 1: descriptor }), 2: descriptor, 3: descriptor, 4: descriptor },
    digcomp: '1. Information search',
    status: 'proposal',
    sources: [source],
  };
}

const competences = Object.fromEntries(competenceIds.map((id, at) => [id, competence(id, at + 1)])) as Record<
  CompetenceId,
  Competence
>;

const medewerker: Role = {
  title: 'Medewerker',
  short: 'medewerker',
  summary: 'Werkt bij de overheid en komt AI tegen in het werk.',
  situations: ['Je wilt een lange brief laten samenvatten.'],
  why: 'Iedereen die bij de overheid werkt komt AI tegen.',
  need: { ...noLevels, begrijpen: 1, gebruiken: 1 },
  governmentLevel: 'Bewust',
  order: 1,
  status: 'proposal',
  sources: [source],
};

/** A role of which less can be asked. */
export const skilled: Role = { ...medewerker, title: 'Vakman', short: 'vakman', need: { ...noLevels, begrijpen: 2 } };

/** The smallest catalogue that is whole: seven competences, the role medewerker, one application, one course of one lesson. */
export function smallCatalogue(more: Partial<Catalogue> = {}): Catalogue {
  return {
    version: '0123456789abcdef',
    taxonomyVersion: '1.0-voorstel',
    taxonomyDate: '2026-11-22',
    competences,
    roles: { medewerker },
    overlays: {},
    applications: {
      schrijfhulp: {
        title: 'Schrijfhulp',
        summary: 'Helpt bij het schrijven en samenvatten van teksten.',
        examples: ['Copilot'],
        properties: {
          risk: ['minimal'],
          generative: true,
          autonomy: 'in-the-loop',
          effect: ['none'],
          personalData: false,
          position: 'deployer',
          humanChecksAll: true,
        },
        order: 1,
        status: 'proposal',
        sources: [source],
      },
    },
    laws: {},
    terms: {},
    cases: {},
    resources: {},
    decisionAid: { questions: {}, labels: {} },
    assessments: {},
    scenarios: {},
    rules: { version: '1.0', sources: [source], rules: [] },
    courses: {
      basis: {
        id: 'basis',
        title: 'Basiscursus',
        summary: 'Na deze cursus weet je wat AI is en wat niet.',
        audience: 'Iedereen die bij de overheid werkt.',
        order: 1,
        version: '1.0',
        lessons: [
          {
            id: 'basis/wat-is-ai',
            course: 'basis',
            slug: 'wat-is-ai',
            order: 1,
            anchors: ['wat-ai-is'],
            terms: [],
            title: 'Wat is AI?',
            summary: 'Je kunt zeggen wat AI is en wat niet.',
            cell: 'begrijpen-1',
            minutes: 6,
            requirements: [],
            topics: [{ anchor: 'wat-ai-is', title: 'Wat AI is' }],
            sources: [source],
          },
        ],
      },
    },
    items: {},
    ...more,
  };
}
