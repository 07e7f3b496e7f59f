/** The seven competences, in the order in which every profile shows them. Ids are stable for ever. */
export const competenceIds = [
  'begrijpen',
  'gebruiken',
  'beoordelen',
  'recht',
  'mensen',
  'organiseren',
  'bouwen',
] as const;
export type CompetenceId = (typeof competenceIds)[number];

/** 0 asks nothing; 1 to 4 are the government's levels (AIG self-assessment v4, Algoritmekader, August 2025). */
export type Level = 0 | 1 | 2 | 3 | 4;
export type AttainableLevel = Exclude<Level, 0>;
export const attainableLevels = [1, 2, 3, 4] as const satisfies readonly AttainableLevel[];
export const levelNames = {
  1: 'Bewust',
  2: 'Bekwaam',
  3: 'Vloeiend',
  4: 'Expert',
} as const satisfies Record<AttainableLevel, string>;
export type LevelName = (typeof levelNames)[AttainableLevel];

/** A cell is one competence at one level. There are 27: bouwen has no level 1. */
export type CellId = Exclude<`${CompetenceId}-${AttainableLevel}`, 'bouwen-1'>;
export const cellIds: readonly CellId[] = competenceIds.flatMap((competence) =>
  attainableLevels.filter((level) => hasCell(competence, level)).map((level) => `${competence}-${level}` as CellId),
);

/** The sixteen competence codes of the government self-assessment. */
export const governmentCodes = [
  'Bt1',
  'Bt2',
  'Bt3',
  'Bt4',
  'Bm1',
  'Bm2',
  'Bm3',
  'Bm4',
  'Vl1',
  'Vl2',
  'Vl3',
  'Vl4',
  'Ex1',
  'Ex2',
  'Ex3',
  'Ex4',
] as const;
export type GovernmentCode = (typeof governmentCodes)[number];

/** A level per competence: what is asked (need) or what is held. */
export type LevelVector = Readonly<Record<CompetenceId, Level>>;
export const noLevels: LevelVector = {
  begrijpen: 0,
  gebruiken: 0,
  beoordelen: 0,
  recht: 0,
  mensen: 0,
  organiseren: 0,
  bouwen: 0,
};

/** One value per competence, written out so that none can be forgotten. */
export function perCompetence<T>(value: (competence: CompetenceId) => T): Record<CompetenceId, T> {
  return {
    begrijpen: value('begrijpen'),
    gebruiken: value('gebruiken'),
    beoordelen: value('beoordelen'),
    recht: value('recht'),
    mensen: value('mensen'),
    organiseren: value('organiseren'),
    bouwen: value('bouwen'),
  };
}

/** True where the competence exists at this level; only bouwen-1 does not. */
export function hasCell(competence: CompetenceId, level: AttainableLevel): boolean {
  return !(competence === 'bouwen' && level === 1);
}

/** The competence and level of a cell. */
export function cellParts(cell: CellId): { competence: CompetenceId; level: AttainableLevel } {
  const at = cell.lastIndexOf('-');
  return { competence: cell.slice(0, at) as CompetenceId, level: Number(cell.slice(at + 1)) as AttainableLevel };
}

/** The cells up to and including a level, lowest first. */
export function cellsUpTo(competence: CompetenceId, level: Level): CellId[] {
  return cellIds.filter((cell) => {
    const parts = cellParts(cell);
    return parts.competence === competence && parts.level <= level;
  });
}

/** The cells whose attainment meets a need: per competence the one at the asked level, for it implies the lower ones. */
export function askedCells(need: LevelVector): CellId[] {
  return cellIds.filter((cell) => {
    const { competence, level } = cellParts(cell);
    return level === need[competence];
  });
}

/** True where every competence holds at least the level that is asked. */
export function atLeast(held: LevelVector, asked: LevelVector): boolean {
  return competenceIds.every((competence) => held[competence] >= asked[competence]);
}

/** The highest level per competence over all vectors; nothing given is level 0. */
export function highest(vectors: readonly LevelVector[]): LevelVector {
  return vectors.reduce(
    (top, vector) => Object.fromEntries(competenceIds.map((id) => [id, Math.max(top[id], vector[id])])) as LevelVector,
    noLevels,
  );
}

/** What is held once these cells are attained: a higher cell of a competence implies the lower ones. */
export function heldLevels(attained: Iterable<CellId>): LevelVector {
  const held: Record<CompetenceId, Level> = { ...noLevels };
  for (const cell of attained) {
    const { competence, level } = cellParts(cell);
    if (level > held[competence]) held[competence] = level;
  }
  return held;
}
