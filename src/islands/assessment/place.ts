/** Where in a test somebody is; it stands in the address, so that the back button goes back a question. */
export interface Place {
  attempt?: string | undefined;
  /** 1 is the first. */
  question?: number | undefined;
  overview?: boolean | undefined;
}

export function readPlace(hash: string): Place {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const question = Number(parts.get('vraag'));
  const attempt = parts.get('poging');
  return {
    ...(attempt && { attempt }),
    ...(Number.isInteger(question) && question > 0 && { question }),
    ...(parts.has('nakijken') && { overview: true }),
  };
}

export function placeHash({ attempt, question, overview }: Place): string {
  const parts = new URLSearchParams();
  if (attempt) parts.set('poging', attempt);
  if (overview) parts.set('nakijken', '');
  else if (question) parts.set('vraag', String(question));
  const said = parts.toString().replace(/=(?=&|$)/, '');
  return said && `#${said}`;
}
