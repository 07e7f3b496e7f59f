/** The sentences of a piece of text. What has no end mark, such as a point of a list, is one too. */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(end)) {
    if (isAbbreviation(text.slice(Math.max(start, index - longest), index + 1))) continue;
    sentences.push(text.slice(start, index + mark.length));
    start = index + mark.length;
  }
  return [...sentences, text.slice(start)].map((one) => one.trim()).filter((one) => /[\p{L}\p{N}]/u.test(one));
}

/** An end mark with the quotes and brackets that close after it, where a new sentence or nothing follows; and an empty line or a point. */
const end = /[.!?…]+[’”'")\]*]*(?=\s+[‘“'"([*]*[\p{Lu}\p{N}]|\s*$)|\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)])\s)/gu;

/** So many letters can stand before the full stop of an abbreviation, with the space before it. */
const longest = 7;

function isAbbreviation(end: string): boolean {
  const last = /(?:^|[\s(])([\p{L}.]+)\.$/u.exec(end)?.[1]?.toLowerCase();
  return last !== undefined && abbreviations.has(last);
}

const abbreviations = new Set(
  'art artt bijv blz ca dhr drs enz etc evt incl ing ir jl jr max mevr min mr nl nr nrs o.a m.b.t i.p.v t.a.v d.w.z a.u.b m.i.v n.v.t resp st t.n.v tel t/m v.a vgl zgn'.split(
    ' ',
  ),
);
