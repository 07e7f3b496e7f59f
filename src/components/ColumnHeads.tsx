interface Props {
  heads: readonly string[];
}

/** The head of a table of which each column is named by a word. */
export function ColumnHeads({ heads }: Props) {
  return (
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
