/** The narrative of a badge as text: paragraphs, and lists of lines that begin with a hyphen. */
export function CriteriaText({ narrative }: { narrative: string }) {
  return (
    <div class="stack medium">
      {narrative.split(/\n{2,}/).map((paragraph) => {
        const lines = paragraph.split('\n');
        if (!lines.every((line) => line.startsWith('- '))) return <p key={paragraph}>{paragraph}</p>;
        return (
          <ul key={paragraph}>
            {lines.map((line) => (
              <li key={line}>{line.slice(2)}</li>
            ))}
          </ul>
        );
      })}
    </div>
  );
}
