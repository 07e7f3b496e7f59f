import { type Orientation, pageProperties } from './word.ts';
import { wordStyles } from './word-styles.ts';
import { xml, xmlHead } from './xml.ts';
import { zipFile } from './zip-file.ts';

export interface WordText {
  title: string;
  /** Who made it. */
  author: string;
  /** When what it tells was counted; the file bears no other time. */
  madeAt: string;
  /** Pieces of `word.ts`, one after the other. */
  body: readonly string[];
  /** How the last pages lie. */
  ends: Orientation;
  /** Addresses of links, by the id that the body names. */
  links: ReadonlyMap<string, string>;
}

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const spaces = `xmlns:w="${main}" xmlns:r="${office}"`;
const form = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A text document (.docx) in Dutch. The same text gives the same bytes. */
export function wordFile({ title, author, madeAt, body, ends, links }: WordText): Promise<Uint8Array<ArrayBuffer>> {
  const document = `${xmlHead}<w:document ${spaces}><w:body>${body.join('')}${pageProperties(ends)}</w:body></w:document>`;
  const related: Related[] = [
    { id: 'styles', kind: 'styles', target: 'styles.xml' },
    { id: 'settings', kind: 'settings', target: 'settings.xml' },
    { id: 'footer', kind: 'footer', target: 'footer.xml' },
    ...[...links].map(([id, target]) => ({ id, kind: 'hyperlink', target, outside: true })),
  ];
  return zipFile([
    { name: '[Content_Types].xml', text: contentTypes },
    { name: '_rels/.rels', text: packageRelations },
    { name: 'docProps/core.xml', text: coreProperties(title, author, madeAt) },
    { name: 'word/document.xml', text: document },
    { name: 'word/_rels/document.xml.rels', text: relations(related) },
    { name: 'word/styles.xml', text: wordStyles },
    { name: 'word/settings.xml', text: settings },
    { name: 'word/footer.xml', text: footer(title) },
  ]);
}

const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`;
const contentTypes = `${xmlHead}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/word/document.xml', `${form}.document.main+xml`)}${override('/word/styles.xml', `${form}.styles+xml`)}${override('/word/settings.xml', `${form}.settings+xml`)}${override('/word/footer.xml', `${form}.footer+xml`)}${override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`;

interface Related {
  id: string;
  kind: string;
  target: string;
  outside?: boolean;
}

function relations(all: readonly Related[]): string {
  const each = all.map(
    ({ id, kind, target, outside }) =>
      `<Relationship Id="${xml(id)}" Type="${office}/${kind}" Target="${xml(target)}"${outside ? ' TargetMode="External"' : ''}/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packaged}/relationships">${each.join('')}</Relationships>`;
}

const packageRelations = `${xmlHead}<Relationships xmlns="${packaged}/relationships"><Relationship Id="document" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="core" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

function coreProperties(title: string, author: string, madeAt: string): string {
  const time = `${madeAt.slice(0, 19)}Z`;
  const at = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${xml(time)}</dcterms:${name}>`;
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:creator>${xml(author)}</dc:creator><dc:language>nl-NL</dc:language>${at('created')}${at('modified')}</cp:coreProperties>`;
}

/** Compatibility mode 15: as programs of 2013 and later lay it out, without asking to convert it. */
const settings = `${xmlHead}<w:settings xmlns:w="${main}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="nl-NL"/></w:settings>`;

function footer(title: string): string {
  return `${xmlHead}<w:ftr ${spaces}><w:p><w:pPr><w:pStyle w:val="Quiet"/></w:pPr><w:r><w:t xml:space="preserve">${xml(title)} · pagina </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`;
}
