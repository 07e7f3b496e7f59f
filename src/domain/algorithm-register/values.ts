import type { RegisterCategory, RegisterStatus } from './entry.ts';
import { isWebAddress, plainText } from './plain-text.ts';

/** Longer than any field of the register (10.000 characters in version 0.1), tags included. */
const readAtMost = 50_000;

/** What a value says as text: a list as its parts, a title with a link as both. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return plainText(fromJson(value));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  const { title, link } = Object.fromEntries(Object.entries(value));
  const [words, address] = [asText(title), asText(link)];
  return words && isWebAddress(address) ? `${words} (${address})` : words || address;
}

/** In a CSV a list is sometimes written out as JSON. */
function fromJson(text: string): string {
  const cut = text.slice(0, readAtMost);
  if (!/^\s*\[/.test(cut)) return cut;
  try {
    const list: unknown = JSON.parse(cut);
    return Array.isArray(list) ? list.map(asText).join('\n') : cut;
  } catch {
    return cut;
  }
}

export function statusOf(text: string): RegisterStatus | undefined {
  const words = plain(text);
  if (/^(in )?ontwikkeling$/.test(words)) return 'development';
  if (words === 'buiten gebruik' || words === 'gearchiveerd') return 'out-of-use';
  return words === 'in gebruik' ? 'in-use' : undefined;
}

/** The categories A, B and C of the Handreiking Algoritmeregister, by letter or by name. */
export function categoryOf(text: string): RegisterCategory | undefined {
  const words = plain(text).replace(/^categorie /, '');
  if (words === 'a' || /^hoog risico/.test(words)) return 'high-risk';
  if (words === 'b' || /^impactvol/.test(words)) return 'impactful';
  return words === 'c' || /^overig/.test(words) ? 'other' : undefined;
}

/** A date to the precision that was given: 2023, 2023-01 or 2023-01-31; undefined where it is none. */
export function dateOf(text: string): string | undefined {
  const words = text.trim();
  const [, year, month, day] =
    /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ].*)?)?)?$/.exec(words) ??
    backwards(/^(?:(\d{1,2})[-/])?(\d{1,2})[-/](\d{4})$/.exec(words));
  if (year === undefined) return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  return exists(parts) ? parts.join('-') : undefined;
}

function backwards(found: RegExpExecArray | null): (string | undefined)[] {
  return found ? [found[0], found[3], found[2], found[1]] : [];
}

function exists([year, month = '01', day = '01']: readonly string[]): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1950;
}

const versions = ['0.1', '0.2', '0.3', '0.4', '1.0'];

/** 0.4 for "0.4", "0.4.0" and "v0_4", with whether we know that version. */
export function versionOf(text: string): { version: string; isKnown: boolean } {
  const [, major, minor] = /^v?(\d{1,3})(?:[._](\d{1,3}))?(?:[._]\d{1,3})?$/i.exec(text.trim()) ?? [];
  const version = major === undefined ? text.replace(/\s+/g, ' ').slice(0, 20).trim() : `${major}.${minor ?? 0}`;
  return { version, isKnown: versions.includes(version) };
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
