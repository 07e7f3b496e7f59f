import { reckonedDay } from './day.ts';

/** What a variable of a template holds: a number, or a text; a day is a text such as 2026-11-22. */
export type Value = number | string;

/** Why a sum cannot be read or worked out, in a Dutch sentence for its author. */
export class ExpressionFault extends Error {
  readonly repair: string;

  constructor(problem: string, repair: string) {
    super(problem);
    this.name = 'ExpressionFault';
    this.repair = repair;
  }
}

const day = 24 * 3600 * 1000;
/** The functions that a sum in a template may use. */
export const functions: Record<string, { takes: readonly number[]; run(given: readonly Value[]): Value }> = {
  /** round(number, decimals) */
  round: {
    takes: [1, 2],
    run: ([value = 0, decimals = 0]) => {
      const scale = 10 ** amount(decimals);
      return Math.round(tidyNumber(amount(value) * scale)) / scale;
    },
  },
  /** percentage(part, whole) */
  percentage: { takes: [2], run: ([part = 0, whole = 0]) => finite((100 * amount(part)) / amount(whole)) },
  /** days(day, number): so many days later */
  days: {
    takes: [2],
    run: ([from = '', number = 0]) => {
      const start = Date.parse(String(from));
      if (Number.isNaN(start)) throw new ExpressionFault(`‘${from}’ is geen dag.`, 'Schrijf een dag als 2026-11-22.');
      return reckonedDay(new Date(start + amount(number) * day));
    },
  },
};

export function amount(value: Value): number {
  if (typeof value === 'number') return value;
  throw new ExpressionFault(`Met ‘${value}’ kun je niet rekenen: het is een tekst.`, 'Gebruik een getal.');
}

export function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new ExpressionFault('Hier wordt door nul gedeeld.', 'Haal de nul uit de waarden.');
}

/** Without the crumbs of binary fractions: 0.1 + 0.2 is 0.3. */
export const tidyNumber = (value: number) => Number(value.toPrecision(12));
