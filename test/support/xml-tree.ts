/** An element of an XML text. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
}

/** The elements of an XML text that is whole; throws where one is not closed, or another than was opened. */
export function treeOf(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, end, name = '', rest = '', own] of text.matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?:\s[^<>]*?)?)(\/?)>/g)) {
    if (end) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes what is not open`);
      continue;
    }
    const attributes = Object.fromEntries(
      [...rest.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, at, value]) => [at, value]),
    );
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (!own) open.push(element);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return root;
}

/** An element and all that is in it. */
export function all({ children }: Element): Element[] {
  return children.flatMap((child) => [child, ...all(child)]);
}
