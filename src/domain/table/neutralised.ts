/**
 * A text that a spreadsheet shows instead of calculates (OWASP, CSV injection; ASVS 5.0, 1.2.10). An apostrophe goes
 * before it where it starts with = + - @ or their wide forms, also behind spaces, quotes and marks that a program may
 * drop when it opens the file, or with a tab, line end or NUL. A plain negative number calculates nothing and stays
 * what it is; an e-mail address has its @ further on. `original` takes the apostrophe off again, and only that one.
 */
export function neutralised(text: string): string {
  return isFormula.test(text) && !isNegative.test(text) ? `'${text}` : text;
}

/** What stood in the cell before it was neutralised. */
export function original(cell: string): string {
  return cell.startsWith("'") && neutralised(cell.slice(1)) !== cell.slice(1) ? cell.slice(1) : cell;
}

const isFormula = /^[\s\0\u200B-\u200F\u2060"'`\u2018\u2019\u201C\u201D]*[\t\r\n\0=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]/;
const isNegative = /^-\d+(?:[.,]\d+)?$/;
