const longest = 31;

/** Names for the sheets of a workbook, one for each title: what Excel takes, and no two the same in small letters. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = title
      .replaceAll(/[\p{Cc}[\]:*?/\\]/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/^[\s']+|[\s']+$/g, '');
    let name = cut(plain || 'Blad', longest);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1)
      name = `${cut(plain, longest - ` (${number})`.length)} (${number})`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Whole words as far as they fit, no half letters. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const part = text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  return part.replace(/[\s,']+\S*$/, '') || part;
}
