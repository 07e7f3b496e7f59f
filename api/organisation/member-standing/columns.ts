import type { CompetenceId, Level, LevelVector } from '#domain/taxonomy';
import { perCompetence } from '#domain/taxonomy';
import type { StandingRow } from './store.ts';

export type NeedColumn = Extract<keyof StandingRow, `need${string}`>;
export type ShownColumn = Extract<keyof StandingRow, `shown${string}`>;

/** The columns of each competence. */
export const needColumn = {
  begrijpen: 'needBegrijpen',
  gebruiken: 'needGebruiken',
  beoordelen: 'needBeoordelen',
  recht: 'needRecht',
  mensen: 'needMensen',
  organiseren: 'needOrganiseren',
  bouwen: 'needBouwen',
} as const satisfies Record<CompetenceId, NeedColumn>;

export const shownColumn = {
  begrijpen: 'shownBegrijpen',
  gebruiken: 'shownGebruiken',
  beoordelen: 'shownBeoordelen',
  recht: 'shownRecht',
  mensen: 'shownMensen',
  organiseren: 'shownOrganiseren',
  bouwen: 'shownBouwen',
} as const satisfies Record<CompetenceId, ShownColumn>;

export const needOf = (row: Pick<StandingRow, NeedColumn>): LevelVector =>
  perCompetence((competence) => row[needColumn[competence]] as Level);

export const shownOf = (row: Pick<StandingRow, ShownColumn>) =>
  perCompetence((competence) => row[shownColumn[competence]]);

export function columnsOf(need: LevelVector, shown: Record<CompetenceId, string | null>) {
  return {
    needBegrijpen: need.begrijpen,
    needGebruiken: need.gebruiken,
    needBeoordelen: need.beoordelen,
    needRecht: need.recht,
    needMensen: need.mensen,
    needOrganiseren: need.organiseren,
    needBouwen: need.bouwen,
    shownBegrijpen: shown.begrijpen,
    shownGebruiken: shown.gebruiken,
    shownBeoordelen: shown.beoordelen,
    shownRecht: shown.recht,
    shownMensen: shown.mensen,
    shownOrganiseren: shown.organiseren,
    shownBouwen: shown.bouwen,
  };
}
