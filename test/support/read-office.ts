import { Buffer } from 'node:buffer';
import mammoth from 'mammoth';
import readWorkbook from 'read-excel-file/node';

/** A text document as a reader of another maker finds it: headings with their level, paragraphs and tables, in order. */
export async function documentRead(bytes: Uint8Array) {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { ignoreEmptyParagraphs: true });
  const tables = [...value.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table = '']) => ({
    head: cellsOf(/<thead>(.*?)<\/thead>/s.exec(table)?.[1] ?? '', 'th'),
    rows: [...(/<tbody>(.*?)<\/tbody>/s.exec(table)?.[1] ?? '').matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      cellsOf(row, 'td'),
    ),
  }));
  const outside = value.replaceAll(/<table>.*?<\/table>/gs, '');
  return {
    headings: [...outside.matchAll(/<h([1-6])>(.*?)<\/h\1>/gs)].map(
      ([, level, text = '']) => [Number(level), plain(text)] as const,
    ),
    paragraphs: [...outside.matchAll(/<p>(.*?)<\/p>/gs)].map(([, text = '']) => plain(text)),
    links: [...outside.matchAll(/<a href="([^"]*)"/g)].map(([, address = '']) => plain(address)),
    tables,
  };
}

/** The sheets of a workbook as a reader of another maker finds them: every cell as text. */
export async function workbookRead(bytes: Uint8Array) {
  const sheets = await readWorkbook(Buffer.from(bytes));
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    types: new Set(data.flat().map((cell) => typeof cell)),
  }));
}

const cellsOf = (row: string, cell: 'th' | 'td') =>
  [...row.matchAll(new RegExp(`<${cell}>(.*?)</${cell}>`, 'gs'))].map(([, text = '']) => plain(text));

const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const plain = (html: string) =>
  html
    .replaceAll('<br />', '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot);/g, (sign) => signs[sign] ?? sign);
