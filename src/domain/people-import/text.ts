import { original } from '../table/neutralised.ts';

/** A cell as it was meant: without the apostrophe of an export, doubled spaces and line ends. */
export const cellText = (cell: string) => spaced(original(cell.trim()));

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Several values in one cell, by comma, semicolon, stroke or line end. */
export const cellValues = (cell: string) =>
  cell
    .split(/[,;|\n]/)
    .map(cellText)
    .filter((value) => value !== '');

/** A path of teams in one cell, from the top down. */
export const cellPath = (cell: string) =>
  original(cell.trim())
    .split(/[/>›»]/)
    .map(spaced)
    .filter((name) => name !== '');

/** An address as a mail server takes it (RFC 5321, without quotes and comments). */
export function isAddress(value: string): boolean {
  return /^[^\s@<>()[\]\\,;:"]+@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z]$/.test(value);
}

/** The address alone, from what mail programs put around it. */
export const bareAddress = (cell: string) =>
  (/<([^<>]+)>\s*$/.exec(cell)?.[1] ?? cell)
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();

/** Control characters, marks that turn the direction of text, and letters of no width. */
export const hasHidden = (text: string) => /[\p{Cc}\p{Cf}]/u.test(text);

/** Signs that the file was read or written in another encoding than its own: �, and UTF-8 that was taken for Latin. */
export const hasBrokenLetters = (text: string) => /\uFFFD|[ÃÂ][\u0080-\uFFFF]|â€/.test(text);

/** The same for who compares names. */
export const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
