import { describe, expect, it } from 'vitest';
import { workbookFile } from '#api/files/workbook';
import { riskNames } from '#domain/application';
import type { Block } from '#domain/organisation/evidence-document/block';
import { evidenceDocument } from '#domain/organisation/evidence-document/evidence-document';
import { evidenceSheets } from '#domain/organisation/evidence-document/sheets';
import { evidenceWordFile } from '#domain/organisation/evidence-document/word';
import type { SealContent } from '#domain/organisation/seal-content';
import { perCompetence } from '#domain/taxonomy';
import { documentRead, workbookRead } from '../../support/read-office.ts';
import { sealedFacts } from '../../support/sealed-facts.ts';
import { textsIn } from '../../support/zip.ts';

const words = { competences: perCompetence((id) => id), risks: riskNames };
const documentOf = (content: SealContent) => evidenceDocument(content, 'ab', words);
const made = documentOf(sealedFacts);
const blocks = made.sections.flatMap((section) => section.blocks);
const tablesIn = (all: readonly Block[]) => all.flatMap((block) => (block.kind === 'table' ? [block] : []));
const word = (document = made) => evidenceWordFile(document, sealedFacts.countedAt);
const book = (document = made) => workbookFile(document.title, sealedFacts.countedAt, evidenceSheets(document));

/** Everything in a name that may break a file: markup, quotes, formulas, other scripts, letters outside the first plane, line ends. */
const oddNames = [
  'Raad & Daad <b>"Zuid"</b>',
  "=HYPERLINK('x')",
  '@SUM(A1)',
  'Gemeente Ђ 漢 👩🏽‍💻 ﷽',
  '\u0000\u0007Bel\uFFFE',
  ']]>',
];

describe('the evidence file as a text document', () => {
  it('has the headings, texts, links and tables of the page, in its order', async () => {
    const read = await documentRead(await word());
    const titled = (block: Block) => (block.kind === 'item' || block.kind === 'law' ? [[2, block.title]] : []);
    expect(read.headings).toEqual(
      made.sections.flatMap((section) => [[1, section.title], ...section.blocks.flatMap(titled)]),
    );
    expect(read.tables).toEqual(tablesIn(blocks).map(({ head, rows }) => ({ head, rows })));
    const texts = blocks.flatMap((block) => {
      if (block.kind === 'table') return [block.title];
      if (block.kind === 'law')
        return [block.text, ...(block.official?.paragraphs ?? []), `${block.since} ${block.url}`];
      if (block.kind === 'item') return block.about ? [block.about, block.text] : [block.text];
      return [block.text];
    });
    const facts = made.facts.map(([name, value]) => `${name}: ${value}`);
    expect(read.paragraphs).toEqual([made.title, made.scope, ...facts, ...texts]);
    expect(read.links).toEqual(sealedFacts.law.map(({ url }) => url));
  });

  it('tells its title, its language and no other time than that of the seal', async () => {
    const parts = textsIn(await word());
    expect(parts.get('docProps/core.xml')).toContain(
      '<dc:title>Dossier van Gemeente Voorbeeldstad per 30 november 2026',
    );
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>nl-NL</dc:language>');
    expect(parts.get('docProps/core.xml')?.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual([
      '2026-12-01T00:10:00Z',
      '2026-12-01T00:10:00Z',
    ]);
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="nl-NL"');
  });

  it('says of every table what it is called, and repeats its headings on each page', async () => {
    const body = textsIn(await word()).get('word/document.xml') ?? '';
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tablesIn(blocks).length);
    expect([...body.matchAll(/<w:tblCaption w:val="([^"]*)"/g)].map(([, title]) => title)).toEqual(
      tablesIn(blocks).map(({ title }) => title),
    );
  });

  it('lays only the steps with wide tables on their side', async () => {
    const body = textsIn(await word()).get('word/document.xml') ?? '';
    const lying = [...body.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => size.includes('landscape'));
    expect(lying).toEqual([false, false, true, false, true]);
  });

  it.each(oddNames)('takes an organisation that is called %j', async (name) => {
    const document = documentOf({ ...sealedFacts, organisation: { id: 'o1', name } });
    const known = [...name].filter((sign) => !['\u0000', '\u0007', '\uFFFE'].includes(sign)).join('');
    const { paragraphs } = await documentRead(await word(document));
    expect(paragraphs[0]).toBe(`Dossier van ${known} per 30 november 2026`);
  });

  it('keeps the line ends of what the organisation wrote', async () => {
    const document = documentOf({ ...sealedFacts, texts: { identify: 'Eerst dit.\nDan dat.' } });
    expect((await documentRead(await word(document))).paragraphs).toContain('Eerst dit.\nDan dat.');
  });
});

describe('the tables of the evidence file as a workbook', () => {
  it('stand each on a sheet of its own, headings on the first row, after one that says what they are', async () => {
    const [about, ...sheets] = await workbookRead(await book());
    expect(about?.rows.slice(0, 2)).toEqual([
      ['Gegeven', 'Waarde'],
      ['Dossier', 'Dossier van Gemeente Voorbeeldstad per 30 november 2026'],
    ]);
    expect(sheets.map(({ rows }) => rows)).toEqual(tablesIn(blocks).map(({ head, rows }) => [head, ...rows]));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Toepassingen',
      'Menselijk toezicht',
      'Gevraagde niveaus',
      'Waar minder wordt gevraagd',
      'Cursussen',
      'Gedaan tot en met 31 oktober',
      'Bijlagen',
      'Wie heeft wat gevraagd is',
      'Waar nog werk ligt',
      'De hele organisatie, maand na',
    ]);
  });

  it('hold no formula, whatever a team or an application is called', async () => {
    const [team, ...applications] = sealedFacts.applications;
    if (!team) return expect.unreachable();
    const name = '=HYPERLINK("http://kwaad.example";"Klik")';
    const bytes = await book(documentOf({ ...sealedFacts, applications: [{ ...team, name }, ...applications] }));
    const sheets = await workbookRead(bytes);
    expect(sheets[1]?.rows[1]?.[0]).toBe(`'${name}`);
    expect([...textsIn(bytes)].filter(([part, text]) => part.includes('/sheet') && /<f[ >]/.test(text))).toEqual([]);
  });

  it.each(oddNames)('take an organisation that is called %j', async (name) => {
    const document = documentOf({ ...sealedFacts, organisation: { id: 'o1', name } });
    const [about] = await workbookRead(await book(document));
    expect(about?.rows[1]?.[1]?.startsWith('Dossier van ')).toBe(true);
  });
});

it.each([
  ['document', word],
  ['workbook', book],
])('the same seal gives the same %s, byte for byte, on any day', async (_, make) => {
  const first = await make();
  await new Promise((later) => setTimeout(later, 5));
  expect(Buffer.compare(first, await make(documentOf(structuredClone(sealedFacts))))).toBe(0);
});
