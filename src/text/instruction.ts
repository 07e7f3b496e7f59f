import type { InstructionFault } from '#domain/organisation/instruction-draft';
import type { Clearing, Renewal } from '#domain/organisation/renewal';
import { whom } from './applications.ts';
import { cellName, joined } from './shared.ts';

export const instructionText = {
  kind: {
    legend: 'Waar staat de instructie?',
    text: 'Ik schrijf haar hier',
    link: 'Zij staat op een andere plek',
  },
  text: { label: 'De instructie', hint: 'Wat mag erin, wat controleer je, en bij wie meld je iets?' },
  url: { label: 'Adres', hint: 'Bijvoorbeeld op jullie intranet. Begin met https://.' },
  version: { label: 'Versie', hint: 'Een andere versie vraagt iedereen om haar opnieuw te lezen.' },
  since: { label: 'Geldt vanaf', hint: 'De dag waarop zij ingaat.' },
  save: 'Bewaar de instructie',
  saving: 'Bezig',
  cancel: 'Stop zonder te bewaren',
  faults: {
    'no-text': 'Schrijf de instructie, of kies dat zij op een andere plek staat.',
    'no-web-address': 'Vul een adres in dat begint met https://.',
    'no-version': 'Vul een versie in, zoals 1 of 2026-11.',
    'no-date': 'Kies de dag waarop zij ingaat.',
  } satisfies Record<InstructionFault, string>,
};

export const renewalText = {
  title: 'Dit vraagt de verandering van je collega’s',
  nothing: 'Deze verandering vraagt niets van je collega’s.',
  kept: 'Wat iemand eerder behaalde, blijft staan.',
  reads: (reason: string) => `Zij lezen: “${reason}”`,
  how: ({ relations, clearedBy }: Renewal): string => `${whom({ relations })}: ${cleared(clearedBy)}`,
};

function cleared(clearing: Clearing): string {
  if (clearing.kind === 'instruction') return `lees versie ${clearing.version} van de instructie.`;
  return `maak een korte set vragen over ${joined(clearing.cells.map(cellName))}.`;
}
