import type { Relation } from '../../src/domain/application.ts';
import type { Content } from '../../src/domain/catalogue.ts';
import type { Situation } from '../../src/domain/requirement.ts';
import type { Application, ApplicationProperties, Rule } from '../../src/domain/schema/application.ts';
import type { Competence } from '../../src/domain/schema/competence.ts';
import type { Overlay, Role } from '../../src/domain/schema/role.ts';
import { competenceIds, type GovernmentCode, type Level, perCompetence } from '../../src/domain/taxonomy.ts';

const source = { title: 'Voorstel', url: 'https://minbzk.github.io/Algoritmekader/', checked: '2026-11-22' };
const common: Pick<Role, 'status' | 'sources'> = { status: 'proposal', sources: [source] };
type Row = readonly [Level, Level, Level, Level, Level, Level, Level];

/** Levels in the order of the profile: begrijpen, gebruiken, beoordelen, recht, mensen, organiseren, bouwen. */
export function levels(...row: Row): Record<(typeof competenceIds)[number], Level> {
  return perCompetence((competence) => row[competenceIds.indexOf(competence)] ?? 0);
}

export function role(short: string, need: Row, governmentLevel: Role['governmentLevel'] = null): Role {
  const texts = {
    summary: `Wat een ${short} doet, in een zin.`,
    situations: [`Een dag uit het werk van een ${short}.`],
  };
  const why = 'Omdat het werk dat vraagt.';
  return { title: `De ${short}`, short, why, need: levels(...need), governmentLevel, order: 1, ...texts, ...common };
}

export function overlay(title: string, asks: Overlay['asks']): Overlay {
  return { title, summary: 'Een functie naast het werk.', why: 'Omdat de functie dat vraagt.', asks, ...common };
}

export const harmless: ApplicationProperties = {
  risk: ['minimal'],
  generative: false,
  autonomy: 'in-the-loop',
  effect: ['none'],
  personalData: false,
  position: 'deployer',
  humanChecksAll: true,
};

export function application(title: string, properties: Partial<ApplicationProperties> = {}): Application {
  const texts = { summary: 'Wat de toepassing doet, in een zin.', examples: ['een voorbeeld'] };
  return { title, properties: { ...harmless, ...properties }, order: 1, ...texts, ...common };
}

export function rule(id: string, when: Rule['when'], effect: Partial<Rule>): Rule {
  return { id, when, because: `regel ${id} geldt`, source: 'Factsheet', status: 'proposal', ...effect };
}

function competence(order: number, covers: readonly GovernmentCode[][]): Competence {
  const texts = { title: 'Competentie', short: 'Competentie', asks: 'Waar het over gaat.', digcomp: '1' };
  const at = (index: number) => ({
    text: 'Wat iemand op dit niveau laat zien.',
    covers: covers[index] ?? [],
    reflection: ['Ik doe het eerste.', 'Ik doe het tweede.'],
  });
  return {
    ...texts,
    order,
    levels: { ...(covers[0]?.length && { 1: at(0) }), 2: at(1), 3: at(2), 4: at(3) },
    ...common,
  };
}

const acting = { autonomy: 'above-or-before-the-loop' } as const;

/** The taxonomy document's tables: some roles of section 3, all rules of section 4, the crosswalk of section 5. */
export const taxonomy: Pick<Content, 'competences' | 'roles' | 'overlays' | 'applications' | 'rules'> = {
  competences: {
    begrijpen: competence(1, [['Bt1'], ['Bm1'], ['Vl1'], ['Ex1']]),
    gebruiken: competence(2, [['Bt3'], ['Bm3'], ['Vl3'], ['Ex3']]),
    beoordelen: competence(3, [['Bt4'], ['Bm3'], ['Vl3'], ['Ex3']]),
    recht: competence(4, [['Bt4'], ['Bm4'], ['Vl4'], ['Ex4']]),
    mensen: competence(5, [['Bt4'], ['Bm4'], ['Vl4'], ['Ex4']]),
    organiseren: competence(6, [['Bt2'], ['Bm2'], ['Vl2'], ['Ex2']]),
    bouwen: competence(7, [[], ['Bm1'], ['Vl1', 'Vl2'], ['Ex1', 'Ex2', 'Ex3']]),
  },
  roles: {
    medewerker: role('medewerker', [1, 1, 1, 1, 1, 1, 0], 'Bewust'),
    beleidsmedewerker: role('beleidsmedewerker', [1, 2, 2, 1, 2, 1, 0]),
    behandelaar: role('behandelaar', [2, 2, 2, 2, 2, 2, 0], 'Bekwaam'),
    projectleider: role('projectleider', [2, 2, 3, 3, 3, 3, 0]),
    'data-scientist': role('data scientist', [4, 3, 4, 3, 4, 3, 4], 'Expert'),
  },
  overlays: {
    'menselijk-toezicht': overlay('Menselijk toezicht', {
      kind: 'levels',
      need: { begrijpen: 2, beoordelen: 3, recht: 2, mensen: 2 },
    }),
    'ai-champion': overlay('AI-champion', { kind: 'levels', need: { gebruiken: 3, organiseren: 2 } }),
    proceseigenaar: overlay('Proceseigenaar', { kind: 'as-role', role: 'projectleider' }),
    trainer: overlay('Trainer', { kind: 'above-taught' }),
  },
  applications: {
    stijlcontrole: application('Stijlcontrole'),
    assistent: application('Assistent', { generative: true, personalData: true }),
    chatbot: application('Chatbot', { risk: ['transparency'], generative: true, effect: ['contact'] }),
    register: application('Register', { risk: ['impactful'] }),
    risicomodel: application('Risicomodel', { risk: ['high-risk'], effect: ['decision'], personalData: true }),
    bewaker: application('Bewaker', { autonomy: 'on-the-loop' }),
    tweeling: application('Tweede bewaker', { autonomy: 'on-the-loop' }),
    agent: application('Agent', { autonomy: 'above-or-before-the-loop' }),
    eigenbouw: application('Eigen bouw', { position: 'provider' }),
    emotieherkenning: application('Emotieherkenning op het werk', { risk: ['prohibited'] }),
  },
  rules: {
    version: '1.0',
    sources: [source],
    rules: [
      rule('prohibited', { risk: 'prohibited' }, { stop: { article: 'artikel 5 AI-verordening' } }),
      rule('high-risk-all', { risk: 'high-risk' }, { minimum: { beoordelen: 2, recht: 2, mensen: 2 } }),
      rule('high-risk-owner', { risk: 'high-risk' }, { relations: ['owner'], minimum: { organiseren: 3 } }),
      rule('high-risk-overseer', { risk: 'high-risk' }, { relations: ['overseer'], overlay: 'menselijk-toezicht' }),
      rule('impactful', { risk: 'impactful' }, { minimum: { beoordelen: 2, recht: 2, mensen: 2 } }),
      rule(
        'transparency',
        { risk: 'transparency' },
        { relations: ['publisher', 'owner'], minimum: { recht: 2, gebruiken: 2 } },
      ),
      rule('generative', { generative: true }, { minimum: { gebruiken: 2, beoordelen: 2 } }),
      rule('on-the-loop', { autonomy: 'on-the-loop' }, { relations: ['overseer'], plusOne: ['beoordelen'] }),
      rule('agent-owner', acting, { relations: ['owner'], minimum: { beoordelen: 3, organiseren: 3 } }),
      rule('agent-builder', acting, { relations: ['builder'], minimum: { bouwen: 3 } }),
      rule('decision', { effect: 'decision' }, { minimum: { mensen: 2, recht: 2 } }),
      rule('decider', { effect: 'decision' }, { relations: ['decider'], minimum: { mensen: 3 } }),
      rule('contact', { effect: 'contact' }, { minimum: { mensen: 2, gebruiken: 2 } }),
      rule('personal-data', { personalData: true }, { minimum: { gebruiken: 2, recht: 2 } }),
      rule('provider-builder', { position: 'provider' }, { relations: ['builder'], minimum: { bouwen: 4 } }),
      rule('provider-owner', { position: 'provider' }, { relations: ['owner'], minimum: { recht: 3 } }),
    ],
  },
};

/** A situation in short: roles, and applications with the ways in which the person relates to them. */
export function situation(
  roles: string[],
  applications: Record<string, Relation[]> = {},
  more: Partial<Situation> = {},
): Situation {
  const uses = Object.entries(applications).map(([application, relations]) => ({ application, relations }));
  return { roles, overlays: [], applications: uses, ...more };
}
