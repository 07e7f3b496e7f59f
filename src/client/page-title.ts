/** Names the page after what it turns out to be about; the site's own name stays behind it. */
export function titlePage(name: string): void {
  document.title = `${name} · ${document.title.split(' · ').at(-1)}`;
}
