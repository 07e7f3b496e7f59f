import type { InstructionTemplate } from '#domain/schema/application';

export const instructionStartText = {
  label: 'Beginnen met een voorbeeld?',
  hint: 'Kies de soort die het meest lijkt. Daarna verander je wat je wilt.',
  choose: 'Nee, ik begin leeg',
  take: 'Zet het voorbeeld in het veld',
  chooseFirst: 'Kies eerst een soort.',
  madeFrom: 'Gemaakt naar',
};

/** A first text of the user instruction: what an organisation has to fill in stands between brackets. */
export function startingText(title: string, { use, notFor, input, check, tell, stop }: InstructionTemplate): string {
  const parts: [string, readonly string[]][] = [
    ['Van wie', ['Eigenaar: [naam of functie]. Vragen: [mailadres].', 'Wie ermee mag werken: [teams of functies].']],
    ['Waarvoor', use],
    ['Waarvoor niet', [...notFor, 'Sollicitanten rangschikken, of beslissen of iemand ergens recht op heeft.']],
    ['Wat erin mag', input],
    [
      'Wat je controleert',
      [...check, 'Jij blijft verantwoordelijk voor wat je gebruikt. Twijfel je, gebruik het dan niet.'],
    ],
    ['Wat je vertelt en bewaart', tell],
    ['Als het misgaat', [...stop, 'Meld het bij [functie of adres] en werk zo lang zonder de toepassing: [hoe].']],
    ['Wat je eerst leert', ['Wat je werk met deze toepassing vraagt, staat op je leerpad.']],
    ['Wanneer dit verandert', ['Bij een ander model, doel of risico. Uiterlijk op [datum] kijken we er weer naar.']],
  ];
  return [
    `Zo werk je met: ${title}`,
    ...parts.map(([heading, lines], at) =>
      [`${at + 1}. ${heading}`, ...lines.map((line) => `- ${ended(line)}`)].join('\n'),
    ),
  ].join('\n\n');
}

const ended = (line: string) => (/[.?!]$/.test(line) ? line : `${line}.`);
