import type { Block, EvidenceTable } from '#domain/organisation/evidence-document/block';
import { ColumnHeads } from '../../../components/ColumnHeads.tsx';

/** A piece of the evidence file. What an organisation wrote itself is shown as text. */
export function EvidenceBlock({ block }: { block: Block }) {
  if (block.kind === 'text') return <p class="measure">{block.text}</p>;
  if (block.kind === 'table') return <Table table={block} />;
  if (block.kind === 'item')
    return (
      <div class="evidence-item measure">
        <h4>{block.title}</h4>
        {block.about && <p class="quiet medium">{block.about}</p>}
        <p>{block.text}</p>
      </div>
    );
  return (
    <div class="evidence-item measure">
      <h4>{block.title}</h4>
      <p>{block.text}</p>
      {block.official && (
        <blockquote lang={block.official.language}>
          {block.official.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </blockquote>
      )}
      <p class="quiet medium">
        {block.since} <a href={block.url}>{block.url}</a>
      </p>
    </div>
  );
}

/** On a narrow screen each row is a block with the names of its columns. */
function Table({ table: { title, head, rows } }: { table: EvidenceTable }) {
  return (
    <table class="utrecht-table utrecht-table--html-table evidence-table">
      <caption>{title}</caption>
      <ColumnHeads heads={head} />
      <tbody>
        {rows.map(([first, ...cells], row) => (
          <tr key={`${first}-${row}`}>
            <th scope="row">{first}</th>
            {cells.map((cell, at) => (
              <td key={head[at + 1]} data-name={head[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
