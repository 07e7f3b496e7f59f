import { type Block, readBlocks, readSpans, type Span } from './blocks.ts';

/** Text of a question as nodes; nothing of it is ever read as HTML. */
export function Markdown({ text }: { text: string }) {
  return <Blocks blocks={readBlocks(text)} />;
}

/** One line of such text, for inside a heading or a label. */
export function Line({ text }: { text: string }) {
  return <Spans spans={readSpans(text)} />;
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, at) => {
        switch (block.kind) {
          case 'paragraph':
            return (
              <p key={at}>
                <Spans spans={block.spans} />
              </p>
            );
          case 'quote':
            return (
              <blockquote key={at}>
                <Blocks blocks={block.blocks} />
              </blockquote>
            );
          case 'list':
            return <List key={at} ordered={block.ordered} items={block.items} />;
          default:
            return block satisfies never;
        }
      })}
    </>
  );
}

function List({ ordered, items }: { ordered: boolean; items: readonly Span[][] }) {
  const entries = items.map((spans, at) => (
    <li key={at}>
      <Spans spans={spans} />
    </li>
  ));
  return ordered ? <ol>{entries}</ol> : <ul>{entries}</ul>;
}

function Spans({ spans }: { spans: readonly Span[] }) {
  return (
    <>
      {spans.map(({ text, style }, at) => {
        if (style === 'strong') return <strong key={at}>{text}</strong>;
        if (style === 'emphasis') return <em key={at}>{text}</em>;
        return text;
      })}
    </>
  );
}
