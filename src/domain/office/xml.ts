/** A text that may stand in an element or an attribute of XML 1.0; signs that XML does not know are left out. */
export function xml(text: string): string {
  return text.replaceAll(unknown, '').replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** All but Char of XML 1.0 (section 2.2): control characters, halves of letters, and two that are no letters. */
const unknown = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
