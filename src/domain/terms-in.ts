/** The ids of the terms that a text explains in place, in order; '' where the author gave none. */
export function termsIn(text: string): string[] {
  return [...text.matchAll(/<Begrip\b([^>]*)>/g)].map(([, props = '']) => /\bid="([^"]*)"/.exec(props)?.[1] ?? '');
}
