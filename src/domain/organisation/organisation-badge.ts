import { dayOf, dutchDate } from '../dutch-date.ts';
import { roleBadgeSvg } from '../mural.ts';
import {
  badgeContext,
  badgePicture,
  credentialContext,
  issuerProfile,
  type OpenBadge,
  organisationTag,
  type StatusEntry,
} from '../open-badge.ts';
import { competenceIds, highest } from '../taxonomy.ts';
import { cellWords } from './evidence-document/coverage.ts';
import { whole } from './node-tree.ts';
import type { AnySealContent } from './seal-content.ts';

export interface OrganisationBadgeInput {
  /** Addresses as urn:uuid: of the badge, and of the organisation. */
  id: string;
  subject: string;
  issuer: string;
  baseUrl: string;
  /** What was sealed, with its table, and the digest of the seal. */
  content: AnySealContent;
  digest: string;
  awardedAt: string;
  validUntil: string;
  status: StatusEntry;
  /** The names that people read. */
  competences: Readonly<Record<(typeof competenceIds)[number], string>>;
  demo: boolean;
}

/** What an organisation did, from a seal, as an Open Badge 3.0: published numbers only, and never that it complies. */
export function organisationBadge(input: OrganisationBadgeInput): OpenBadge {
  const { content, baseUrl, demo } = input;
  const name = `${demo ? 'Demonstratie: ' : ''}${content.organisation.name} werkt aan AI-geletterdheid`;
  const told = `Dit bewijs laat zien wat ${content.organisation.name} tot en met ${dutchDate(content.asOf)} deed aan AI-geletterdheid. Het zegt niet dat de organisatie aan de AI-verordening voldoet.`;
  const about = `${baseUrl}/taxonomie/organisatie`;
  const need = highest(content.goals.map((goal) => goal.need));
  const picture = roleBadgeSvg(need, { size: 512, title: name });
  return {
    '@context': [credentialContext, badgeContext],
    id: input.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name,
    description: told,
    issuer: issuerProfile(input.issuer, baseUrl, demo),
    awardedDate: input.awardedAt,
    validFrom: input.awardedAt,
    validUntil: input.validUntil,
    credentialSubject: {
      id: input.subject,
      type: ['AchievementSubject'],
      achievement: {
        id: `${about}#bewijs`,
        type: ['Achievement'],
        achievementType: 'Achievement',
        name,
        description: told,
        version: content.versions.taxonomy,
        inLanguage: 'nl',
        criteria: { narrative: narrative(input) },
        image: badgePicture(picture, name),
        alignment: content.law.map(({ title, url, validFrom }) => ({
          type: ['Alignment'],
          targetName: title,
          targetUrl: url,
          targetDescription:
            'Draagt bij aan de maatregelen die een organisatie neemt. Zegt niet dat zij aan de verordening voldoet.',
          targetFramework: `Verordening (EU) 2024/1689, tekst van ${dutchDate(validFrom)}`,
        })),
        resultDescription: [
          {
            id: `${about}#uitslag`,
            type: ['ResultDescription'],
            name: 'Vastgelegd in een dossier',
            resultType: 'Status',
          },
        ],
        tag: ['AI-geletterdheid', organisationTag],
      },
      result: [{ type: ['Result'], resultDescription: `${about}#uitslag`, status: 'Completed' }],
    },
    evidence: [
      {
        type: ['Evidence'],
        name: `Verantwoordingsdossier per ${dutchDate(content.asOf)}`,
        description: `Verzegeld op ${dayOf(content.countedAt)}. SHA-256 van de inhoud: ${input.digest}. De organisatie kan het dossier laten zien.`,
        genre: 'Dossier',
      },
    ],
    credentialStatus: input.status,
  };
}

/** What was done, in paragraphs of Markdown: counts of things, and of people only as published. */
function narrative({ content, competences }: OrganisationBadgeInput): string {
  const row = content.table?.nodes[whole];
  const shown = competenceIds.flatMap((id) =>
    row?.[id].kind === 'shown' ? [`- ${competences[id]}: ${cellWords(row[id])}`] : [],
  );
  return [
    `Per ${dutchDate(content.asOf)}:`,
    [
      `- AI-toepassingen in het register: ${content.applications.filter(({ retiredOn }) => !retiredOn).length}`,
      `- rollen, functies en toepassingen met een vastgesteld niveau: ${content.goals.length}`,
      `- cursussen die klaarstaan: ${content.courses.length}`,
      `- besluiten in het dossier: ${content.decisions.length}`,
    ].join('\n'),
    ...(shown.length > 0
      ? [
          `Mensen die hebben wat hun werk vraagt, eind ${dutchDate((content.table?.asOf ?? '').slice(0, 7))}:`,
          shown.join('\n'),
        ]
      : []),
    'Aantallen mensen staan er alleen zoals ze aan het eind van een maand zijn gepubliceerd: van groepen, nooit van personen.',
    'Dit bewijs zegt niet dat de organisatie aan de AI-verordening voldoet.',
  ].join('\n\n');
}
