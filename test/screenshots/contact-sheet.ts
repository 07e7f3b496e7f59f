interface Row {
  title: string;
  pictures: readonly string[];
}

/** One page with all pictures, a row per kind of page. */
export function contactSheet(rows: readonly Row[]): string {
  const pages = rows.map(
    ({ title, pictures }) =>
      `<section><h2>${title}</h2>${pictures.map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`).join('')}</section>`,
  );
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Schermafdrukken</title>
<style>body{font:16px/1.4 system-ui;margin:2rem;background:#e8ebe9}section{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}h2{flex:1 0 100%}img{display:block;max-height:32rem;max-width:30rem;object-fit:cover;object-position:top}</style>
${pages.join('\n')}</html>`;
}
