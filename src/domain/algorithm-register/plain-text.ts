import { decoded } from './entities.ts';

/** Elements whose content is nothing to read. */
const unread = names('script style template noscript iframe object embed svg math head title');
const breaks = names('p div ul ol table blockquote pre section article hr dl h1 h2 h3 h4 h5 h6');
const lines = names('br tr dt dd');
const inline = names(
  'a b strong i em u s span font small sub sup code q mark label abbr cite time li td th tbody thead tfoot html body ' +
    'img figure video audio source meta link base input button form',
);

/**
 * What a text with HTML says, as text: paragraphs parted by an empty line, items of a list behind a hyphen, links with
 * their address. Nothing here decides what is safe: the outcome is text and is only ever shown as text, so that a tag
 * which slips through is read and never run. Reads every character once.
 */
export function plainText(html: string): string {
  const open: { href: string; from: number }[] = [];
  let text = '';
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    text += decoded(html.slice(at, next < 0 ? html.length : next));
    if (next < 0) break;
    const tag = tagAt(html, next);
    at = tag.until;
    if (tag.kind === 'text') text += '<';
    if (tag.kind !== 'element') continue;
    if (unread.has(tag.name)) at = tag.closes ? at : afterClosing(html, tag.name, at);
    else if (tag.name === 'a' && !tag.closes) open.push({ href: hrefOf(tag.attributes), from: text.length });
    else if (tag.name === 'a') text += address(open.pop(), text);
    else if (tag.name === 'li') text += tag.closes ? '\n' : '\n- ';
    else if (tag.name === 'td' || tag.name === 'th') text += ' ';
    else if (breaks.has(tag.name)) text += '\n\n';
    else if (lines.has(tag.name)) text += '\n';
  }
  return tidied(text);
}

type Tag =
  | { kind: 'element'; name: string; closes: boolean; attributes: string; until: number }
  | { kind: 'comment' | 'text'; until: number };

/** What begins at a "<". Where no element of HTML is named, as in "<5 jaar" or "<naam>", it is just a character. */
function tagAt(html: string, start: number): Tag {
  if (html.startsWith('<!--', start)) return { kind: 'comment', until: after(html, '-->', start + 4) };
  if (html.startsWith('<!', start) || html.startsWith('<?', start)) {
    return { kind: 'comment', until: after(html, '>', start + 2) };
  }
  const closes = html.charAt(start + 1) === '/';
  const from = start + (closes ? 2 : 1);
  const name = /^[a-z][a-z0-9]{0,11}(?![a-z0-9-])/i.exec(html.slice(from, from + 13))?.[0].toLowerCase() ?? '';
  const isKnown = unread.has(name) || breaks.has(name) || lines.has(name) || inline.has(name);
  const end = isKnown ? tagEnd(html, from + name.length) : -1;
  if (end < 0) return { kind: 'text', until: start + 1 };
  return { kind: 'element', name, closes, attributes: html.slice(from + name.length, end), until: end + 1 };
}

/** Where the tag ends: the first ">" outside quotes, else the first one inside, before the next "<". */
function tagEnd(html: string, from: number): number {
  let quote = '';
  let inside = -1;
  for (let at = from; at < html.length; at += 1) {
    const char = html.charAt(at);
    if (char === '<') break;
    if (char === '>' && !quote) return at;
    if (char === '>' && inside < 0) inside = at;
    if (char === quote) quote = '';
    else if (!quote && (char === '"' || char === "'")) quote = char;
  }
  return inside;
}

function after(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}

/** Past the closing tag; to the end of the text where there is none, as a browser would. */
function afterClosing(html: string, name: string, from: number): number {
  if (name === 'embed') return from;
  const closing = new RegExp(`</${name}[^<>]*>?`, 'gi');
  closing.lastIndex = from;
  return closing.test(html) ? closing.lastIndex : html.length;
}

function hrefOf(attributes: string): string {
  const [, double, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
  return decoded(double ?? single ?? bare ?? '').trim();
}

/** The address of a link that can be opened, behind its words; nothing where the words are the address. */
function address(link: { href: string; from: number } | undefined, text: string): string {
  if (!link || !isWebAddress(link.href)) return '';
  return text.slice(link.from).trim() === link.href ? '' : ` (${link.href})`;
}

/** True for an address on the web: only http and https, so never javascript: or data:. */
export function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return (url?.protocol === 'https:' || url?.protocol === 'http:') && !/\s/.test(text);
}

/** Characters that are not seen, or that turn the text around; joiners stay, for letters and pictures need them. */
const unseen = /(?![\n\r\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

function tidied(text: string): string {
  return text
    .replace(/(\n- )\s+(?!\s|- )/g, '$1')
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '-')
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/(?<=^- [^\n]*)\n\n(?=- )/gm, '\n')
    .trim();
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
