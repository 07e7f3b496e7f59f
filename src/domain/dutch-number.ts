const most = 1e12;
const mostDecimals = 6;
const written = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: mostDecimals, signDisplay: 'negative' });

/** A number as people write it in Dutch: a point between thousands and a comma before the decimals, six at most. */
export function dutchNumber(value: number): string {
  return written.format(value);
}

export type ReadNumber = { kind: 'number'; value: number } | { kind: 'fault'; detail: string };

/**
 * Reads a number as somebody types it: "1.250,5", "1 250,5" or "1250,5", with or without its unit behind it.
 * @param unit what the number counts, such as "weken", "%" or "euro"
 * @returns the number, or a Dutch sentence that says how to write it
 */
export function readDutchNumber(text: string, unit: string): ReadNumber {
  const bare = withoutUnit(text, unit).replaceAll('−', '-');
  if (bare === '') return fault('Er staat nog geen getal. Typ een getal, zoals 12 of 3,5.');
  const afterPoint = /^-?\d+\.(?!\d{3}$)\d+$/.test(bare);
  if (afterPoint) return fault(`Schrijf een komma in plaats van een punt: ${bare.replace('.', ',')}.`);
  const [, sign, whole, decimals = ''] = /^(-?)\s?(\d+|\d{1,3}(?:[.\s]\d{3})+)(?:,(\d+))?$/.exec(bare) ?? [];
  if (whole === undefined) return fault(`“${shortened(text)}” is geen getal. Typ cijfers, zoals 12, 1.250 of 3,5.`);
  if (decimals.length > mostDecimals) return fault(`Gebruik hoogstens ${mostDecimals} cijfers achter de komma.`);
  const value = Number(`${sign}${whole.replace(/\D/g, '')}.${decimals || '0'}`);
  return Math.abs(value) < most
    ? { kind: 'number', value: value === 0 ? 0 : value }
    : fault('Dit getal is te groot. Kijk of er een cijfer te veel staat.');
}

function withoutUnit(text: string, unit: string): string {
  const trimmed = text.trim().replace(/^€\s*/, '');
  const at = trimmed.length - unit.length;
  return trimmed.slice(at).toLowerCase() === unit.toLowerCase() ? trimmed.slice(0, at).trim() : trimmed;
}

function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 20 ? `${trimmed.slice(0, 20)}…` : trimmed;
}

function fault(detail: string): ReadNumber {
  return { kind: 'fault', detail };
}
