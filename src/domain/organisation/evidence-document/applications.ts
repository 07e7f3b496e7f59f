import { dutchDate } from '../../dutch-date.ts';
import type { AnySealContent } from '../seal-content.ts';
import { type Block, type EvidenceWords, paragraph } from './block.ts';

/** The register, with its risks and who works with it. */
export function applicationBlocks(content: AnySealContent, words: EvidenceWords): Block[] {
  if (content.applications.length === 0) return [paragraph('Er staan nog geen toepassingen in het register.')];
  const head = ['Toepassing', 'Risico', 'Wie ermee werkt', 'Mensen', 'Instructie', 'Volgende keer bekijken'];
  const rows = content.applications.map((application) => {
    const { name, risk, people, instructionVersion, reviewOn, retiredOn } = application;
    return [
      retiredOn ? `${name} (niet meer in gebruik sinds ${dutchDate(retiredOn)})` : name,
      risk.map((group) => words.risks[group]).join(', '),
      usersOf(application),
      people === null ? 'te weinig om te noemen' : `${people} of meer`,
      instructionVersion ? `versie ${instructionVersion}` : 'nog geen',
      reviewOn ? dutchDate(reviewOn) : 'geen datum',
    ];
  });
  return [
    { kind: 'table', title: 'Toepassingen', head, rows },
    ...(content.format === 'ai-geletterd/zegel/1' ? [] : [paragraph(rolesNamed)]),
  ];
}

const rolesNamed =
  'Een rol of functie staat erbij als er zoveel mensen met die rol of functie mee werken dat niemand te herkennen is.';

function usersOf(application: AnySealContent['applications'][number]): string {
  const teams = application.users.join(', ') || 'geen heel team';
  const roles = 'roles' in application ? application.roles : [];
  return roles.length === 0 ? teams : `${teams}; rollen en functies: ${roles.join(', ')}`;
}
