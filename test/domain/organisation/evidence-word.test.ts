import { beforeAll, describe, expect, it } from 'vitest';
import { riskNames } from '#domain/application';
import { evidenceDocument } from '#domain/organisation/evidence-document/evidence-document';
import { evidenceWordFile } from '#domain/organisation/evidence-document/word';
import { perCompetence } from '#domain/taxonomy';
import { sealedFacts } from '../../support/sealed-facts.ts';
import { all, type Element, treeOf } from '../../support/xml-tree.ts';
import { textsIn } from '../../support/zip.ts';

/** What Word calls a damaged file, where other programs look away (ECMA-376, parts 1 and 2). */

const words = { competences: perCompetence((id) => id), risks: riskNames };
const everything = { ...sealedFacts, texts: { identify: 'Eerst dit.\nDan dat.', goals: '' } };
let names: string[];
let parts: Map<string, Element>;
beforeAll(async () => {
  const texts = textsIn(await evidenceWordFile(evidenceDocument(everything, 'ab', words), sealedFacts.countedAt));
  names = [...texts.keys()];
  parts = new Map([...texts].map(([name, text]) => [name, treeOf(text)]));
});

const inPart = (part: string, name?: string) =>
  all(parts.get(part) ?? expect.unreachable()).filter((one) => name === undefined || one.name === name);
const body = () => inPart('word/document.xml', 'w:body')[0]?.children ?? [];

/** Whether these children stand in this order; what is not named in it may not be there. */
const inOrder = (order: string) => {
  const places = order.split(' ');
  return ({ children }: Element) => {
    const at = children.map(({ name }) => places.indexOf(name.replace('w:', '')));
    return at.every((place, index) => place >= 0 && place >= (at[index - 1] ?? 0));
  };
};

describe('the package', () => {
  it('begins with the types of its parts, and names each of them', () => {
    expect(names[0]).toBe('[Content_Types].xml');
    const named = inPart('[Content_Types].xml', 'Override').map(({ attributes }) => attributes.PartName);
    expect(named.toSorted()).toEqual(
      names
        .filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml')
        .map((name) => `/${name}`)
        .toSorted(),
    );
  });

  it.each([
    ['_rels/.rels', ''],
    ['word/_rels/document.xml.rels', 'word/'],
  ])('relates in %s to parts that are there, each under an id of its own', (part, folder) => {
    const related = inPart(part, 'Relationship').map(({ attributes }) => attributes);
    expect(new Set(related.map(({ Id }) => Id)).size).toBe(related.length);
    for (const { Target = '', TargetMode } of related)
      if (TargetMode === 'External') expect(Target).toMatch(/^https?:\/\//);
      else expect(names).toContain(folder + Target);
  });

  it('names no relationship that is not there, and leaves none unused', () => {
    const used = inPart('word/document.xml').flatMap(({ attributes }) => attributes['r:id'] ?? []);
    const ids = inPart('word/_rels/document.xml.rels', 'Relationship').map(({ attributes }) => attributes.Id);
    expect([...new Set(used), 'styles', 'settings'].toSorted()).toEqual(ids.toSorted());
  });

  it('says of itself once each what it is called, who made it and when', () => {
    const core = inPart('docProps/core.xml')
      .map(({ name }) => name)
      .slice(1);
    expect(core).toEqual(['dc:title', 'dc:creator', 'dc:language', 'dcterms:created', 'dcterms:modified']);
  });
});

describe('the document', () => {
  it('ends with how its last pages lie', () => {
    expect(body().at(-1)?.name).toBe('w:sectPr');
    expect(new Set(body().map(({ name }) => name))).toEqual(new Set(['w:p', 'w:tbl', 'w:sectPr']));
  });

  it('uses only styles that it has, each once and of a kind', () => {
    const kept = inPart('word/styles.xml', 'w:style').map(({ attributes }) => attributes['w:styleId']);
    expect(new Set(kept).size).toBe(kept.length);
    const named = ['word/document.xml', 'word/footer.xml', 'word/styles.xml'].flatMap((part) =>
      inPart(part).filter(({ name }) => /^w:(pStyle|rStyle|tblStyle|basedOn|next)$/.test(name)),
    );
    expect(kept).toEqual(expect.arrayContaining(named.map(({ attributes }) => attributes['w:val'])));
  });

  it('has tables with a grid as wide as their rows, and a paragraph at the end of every cell', () => {
    const tables = inPart('word/document.xml', 'w:tbl');
    expect(tables.length).toBeGreaterThan(5);
    for (const { children } of tables) {
      const [properties, grid, ...rows] = children;
      expect([properties?.name, grid?.name]).toEqual(['w:tblPr', 'w:tblGrid']);
      const widths = grid?.children.map(({ attributes }) => Number(attributes['w:w'])) ?? [];
      expect(Math.min(...widths)).toBeGreaterThan(0);
      for (const row of rows) expect(row.children.filter(({ name }) => name === 'w:tc')).toHaveLength(widths.length);
    }
    for (const cell of inPart('word/document.xml', 'w:tc')) expect(cell.children.at(-1)?.name).toBe('w:p');
  });

  it.each([
    ['w:pPr', 'pStyle keepNext keepLines numPr spacing ind outlineLvl sectPr'],
    ['w:rPr', 'rStyle rFonts b i color sz szCs u lang'],
    ['w:tblPr', 'tblStyle tblW tblBorders tblLayout tblCellMar tblLook tblCaption'],
    ['w:sectPr', 'footerReference type pgSz pgMar'],
    ['w:style', 'name basedOn next qFormat pPr rPr tblPr trPr tcPr tblStylePr'],
    ['w:tblBorders', 'top left bottom right insideH insideV'],
    ['w:settings', 'compat themeFontLang'],
  ])('has what is in %s in the order of the standard', (name, order) => {
    const found = names.filter((part) => part.startsWith('word/')).flatMap((part) => inPart(part, name));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => !inOrder(order)(one))).toEqual([]);
  });
});
