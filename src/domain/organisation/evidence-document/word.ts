import { fact, type Orientation, pages, paragraph, paragraphWithLink, quotation, table } from '../../office/word.ts';
import { wordFile } from '../../office/word-file.ts';
import type { Block, EvidenceDocument, Section } from './block.ts';

/** Wider tables than this lie on their side. */
const mostColumnsUpright = 6;

/** The evidence file as a text document (.docx). @param madeAt when the seal was counted */
export function evidenceWordFile(document: EvidenceDocument, madeAt: string): Promise<Uint8Array<ArrayBuffer>> {
  const { title, scope, facts, sections } = document;
  const links = linksOf(sections);
  const ids = new Map([...links].map(([id, url]) => [url, id]));
  const written = sections.flatMap((section, at) => [
    ...(at === 0 ? [] : [pages(lies(sections[at - 1]))]),
    paragraph(section.title, 'Heading1'),
    ...section.blocks.map((block) => writtenBlock(block, lies(section), ids)),
  ]);
  return wordFile({
    title,
    author: 'AI-geletterd',
    madeAt,
    body: [
      paragraph(title, 'Title'),
      paragraph(scope, 'Subtitle'),
      ...facts.map(([name, value]) => fact(name, value)),
      ...written,
    ],
    ends: lies(sections.at(-1)),
    links,
  });
}

function writtenBlock(block: Block, orientation: Orientation, ids: ReadonlyMap<string, string>): string {
  if (block.kind === 'text') return paragraph(block.text);
  if (block.kind === 'table') return table(block, orientation);
  const head = paragraph(block.title, 'Heading2');
  if (block.kind === 'item')
    return `${head}${block.about ? paragraph(block.about, 'Quiet') : ''}${paragraph(block.text)}`;
  const link = { id: ids.get(block.url) ?? '', text: block.url };
  const official = block.official?.paragraphs.map((text) => quotation(text, block.official?.language ?? 'nl')).join('');
  return `${head}${paragraph(block.text)}${official ?? ''}${paragraphWithLink(block.since, link, 'Quiet')}`;
}

function linksOf(sections: readonly Section[]): Map<string, string> {
  const urls = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'law' ? [block.url] : [])));
  return new Map([...new Set(urls)].map((url, at) => [`link${at + 1}`, url]));
}

function lies(section: Section | undefined): Orientation {
  const isWide = (block: Block) => block.kind === 'table' && block.head.length > mostColumnsUpright;
  return section?.blocks.some(isWide) ? 'landscape' : 'portrait';
}
