import { xml } from './xml.ts';

/** Pieces of a text document (ECMA-376, part 1, section 17). Each is XML to be put after the one before. */

export type Style =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Quiet'
  | 'Quote'
  | 'Caption'
  | 'Cell'
  | 'CellHead';
export type Orientation = 'portrait' | 'landscape';

/** A4 with its margins, in twentieths of a point. */
const sheet = { short: 11906, long: 16838, margin: 1134 };

export function paragraph(text: string, style?: Style): string {
  return wrapped(run(text), style);
}

/** "Name: value", the name in bold. */
export function fact(name: string, value: string): string {
  return wrapped(`${run(`${name}: `, '<w:rPr><w:b/></w:rPr>')}${run(value)}`);
}

/** Somebody else's words, in the language in which a screen reader is to read them. */
export function quotation(text: string, language: 'nl' | 'en'): string {
  const spoken = language === 'en' ? '<w:rPr><w:lang w:val="en-GB"/></w:rPr>' : '';
  return wrapped(run(text, spoken), 'Quote');
}

/** A paragraph that ends in a link. @param id of the relationship that holds the address */
export function paragraphWithLink(text: string, link: { id: string; text: string }, style: Style): string {
  const shown = run(link.text, '<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>');
  return wrapped(`${run(`${text} `)}<w:hyperlink r:id="${xml(link.id)}" w:history="1">${shown}</w:hyperlink>`, style);
}

interface TableText {
  title: string;
  head: readonly string[];
  /** The first cell of a row is its heading. */
  rows: readonly (readonly string[])[];
}

/** A table under its caption; its first row is read as headings and comes back on each page. */
export function table({ title, head, rows }: TableText, orientation: Orientation): string {
  const widths = columnWidths(
    [head, ...rows],
    (orientation === 'portrait' ? sheet.short : sheet.long) - 2 * sheet.margin,
  );
  const cell = (text: string, at: number, style: Style) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/></w:tcPr>${paragraph(text, style)}</w:tc>`;
  const row = (cells: readonly string[], isHead: boolean) => {
    const properties = `<w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>`;
    return `<w:tr>${properties}${cells.map((text, at) => cell(text, at, isHead || at === 0 ? 'CellHead' : 'Cell')).join('')}</w:tr>`;
  };
  const properties = `<w:tblStyle w:val="Grid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="${xml(title)}"/>`;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `${paragraph(title, 'Caption')}<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${row(head, true)}${rows.map((cells) => row(cells, false)).join('')}</w:tbl>`;
}

/** Long texts get more room, up to a limit. */
function columnWidths(rows: readonly (readonly string[])[], whole: number): number[] {
  const longest = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const weights = longest.map((length) => Math.min(36, Math.max(10, length)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.floor((whole * weight) / sum));
}

/** How the pages up to here lie; what comes next begins on a new page. */
export function pages(orientation: Orientation): string {
  return `<w:p><w:pPr><w:pStyle w:val="Cell"/>${pageProperties(orientation)}</w:pPr></w:p>`;
}

export function pageProperties(orientation: Orientation): string {
  const { short, long, margin } = sheet;
  const size =
    orientation === 'portrait' ? `w:w="${short}" w:h="${long}"` : `w:w="${long}" w:h="${short}" w:orient="landscape"`;
  return `<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:type w:val="nextPage"/><w:pgSz ${size}/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
}

const wrapped = (runs: string, style?: Style) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${runs}</w:p>`;

/** A text in which a line end stays a line end. */
function run(text: string, properties = ''): string {
  const lines = text.split(/\r\n?|\n/).map((line) => `<w:t xml:space="preserve">${xml(line)}</w:t>`);
  return `<w:r>${properties}${lines.join('<w:br/>')}</w:r>`;
}
