import { dutchDate } from '../../dutch-date.ts';
import type { AnySealContent } from '../seal-content.ts';
import { type Block, paragraph } from './block.ts';

const head = ['Van wie', 'Mensen', 'Waarom', 'Wie het besloot', 'Wanneer', 'Onder het niveau van de overheid'];

/** The decisions to ask less than the taxonomy: those that concern enough people, and all others as one number. */
export function loweringBlocks(content: AnySealContent): Block[] {
  if (content.format === 'ai-geletterd/zegel/1') return [];
  const { decisions, others } = content.lowerings;
  if (decisions.length === 0 && others.people === null)
    return [paragraph('Er is geen besluit om minder te vragen van een groep die groot genoeg is om te noemen.')];
  const rows = [
    ...decisions.map(({ team, people, reason, decidedBy, decidedOn, belowGovernment }) => [
      team ?? 'Mensen buiten hun team om',
      `${people} of meer`,
      reason,
      decidedBy,
      dutchDate(decidedOn),
      below(belowGovernment),
    ]),
    [
      'Kleinere groepen, samen',
      others.people === null ? 'te weinig om te noemen' : `${others.people} of meer`,
      ...[untold, untold, untold],
      below(others.belowGovernment),
    ],
  ];
  return [{ kind: 'table', title: 'Waar minder wordt gevraagd', head, rows }, paragraph(explained)];
}

const untold = 'niet genoemd';
const below = (belowGovernment: boolean) => (belowGovernment ? 'ja' : 'nee, of bij te weinig mensen');

const explained =
  'Zo’n besluit telt alleen voor wie werkt met toepassingen met een klein risico, zonder persoonsgegevens en zonder gevolgen voor mensen, waarvan een mens alle uitvoer bekijkt. ‘Ja’ in de laatste kolom betekent: het gevraagde niveau ligt dan lager dan het zelfassessment van de overheid vraagt voor een rol van dit team of van genoeg mensen. Van kleinere groepen staan reden, orgaan en dag er niet bij, zodat niemand te herkennen is.';
