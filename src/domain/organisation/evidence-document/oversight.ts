import { dutchDate } from '../../dutch-date.ts';
import type { AnySealContent } from '../seal-content.ts';
import { type Block, paragraph } from './block.ts';

/** Whether applications of a high risk are overseen by named people with recorded authority (Art. 14 and 26(2) AI Act). */
export function oversightBlocks(content: AnySealContent): Block[] {
  if (content.format === 'ai-geletterd/zegel/1') return [];
  const { arranged, noAuthority, missing } = content.oversight;
  if (arranged + noAuthority + missing === 0)
    return [paragraph('Volgens het register is er geen toepassing met een hoog risico in gebruik.')];
  const from = content.law.find(({ id }) => id === 'ai-verordening-artikel-26')?.appliesFrom;
  const rows = [
    ['Iemand is aangewezen, met vastgelegde bevoegdheid', `${arranged}`],
    ['Iemand is aangewezen, maar de bevoegdheid is niet vastgelegd', `${noAuthority}`],
    ['Nog niemand is aangewezen', `${missing}`],
  ];
  return [
    { kind: 'table', title: 'Menselijk toezicht', head: ['Toezicht', 'Toepassingen met een hoog risico'], rows },
    paragraph(
      `Toezicht op een toepassing met een hoog risico ligt bij mensen met de kennis, de opleiding, de bevoegdheid en de steun daarvoor (AI-verordening, artikelen 14 en 26 lid 2).${from ? ` Deze plicht telt vanaf ${dutchDate(from)}.` : ''}`,
    ),
  ];
}
