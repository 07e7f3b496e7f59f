import { dayInTheNetherlands } from '../../day.ts';
import { dutchDate, dutchTime } from '../../dutch-date.ts';
import { evidenceName, evidenceScope } from '../evidence-credential.ts';
import { type AnySealContent, type EvidenceStep, evidenceSteps } from '../seal-content.ts';
import { inReadingOrder } from '../sealed-law.ts';
import type { Block, EvidenceDocument, EvidenceWords, Section } from './block.ts';
import { stepBlocks, stepTitles } from './steps.ts';

/** The evidence file of a seal in the order of the Autoriteit Persoonsgegevens, after the law that it is about. */
export function evidenceDocument(content: AnySealContent, digest: string, words: EvidenceWords): EvidenceDocument {
  return {
    title: evidenceName(content),
    scope: evidenceScope,
    facts: [
      ['Het gaat over', dutchDate(content.asOf)],
      ['Geteld op', dutchTime(content.countedAt)],
      ...late(content),
      ...(content.organisation.oin ? [['OIN', content.organisation.oin] as const] : []),
      ['Lesstof en vragen', `versie ${content.versions.content}`],
      ['Taxonomie', `versie ${content.versions.taxonomy}`],
      ['Vingerafdruk (SHA-256)', digest],
    ],
    sections: [law(content), ...evidenceSteps.map((step, at) => section(content, words, step, at + 1))],
  };
}

/** So many days after its date a file may be counted without saying that it tells of those days too. */
const daysWithoutMention = 3;

function late({ asOf, countedAt }: AnySealContent): (readonly [string, string])[] {
  const days = (Date.parse(dayInTheNetherlands(countedAt)) - Date.parse(asOf)) / 86_400_000;
  if (days <= daysWithoutMention) return [];
  return [['Let op', `Er is pas ${days} dagen later geteld. Wat er intussen veranderde, staat er ook in.`]];
}

function law({ law: articles }: AnySealContent): Section {
  return {
    id: 'wet',
    title: 'De wet op deze dag',
    blocks: inReadingOrder(articles).map(({ title, text, official, validFrom, appliesFrom, url }) => ({
      kind: 'law',
      title,
      text,
      official,
      since: `Deze tekst geldt sinds ${dutchDate(validFrom)}${appliesFrom ? `; de plicht telt vanaf ${dutchDate(appliesFrom)}` : ''}. ${official ? 'De weergave in gewone taal is van ons; daaronder staan de woorden van de wet.' : 'De woorden zijn van ons.'}`,
      url,
    })),
  };
}

function section(content: AnySealContent, words: EvidenceWords, step: EvidenceStep, number: number): Section {
  const own = content.texts[step];
  return {
    id: step,
    title: `${number}. ${stepTitles[step]}`,
    blocks: [
      ...(own ? own.split(/\n{2,}/).map((text): Block => ({ kind: 'text', text })) : []),
      ...stepBlocks[step](content, words),
      ...decisions(content, step),
      ...attachments(content, step),
    ],
  };
}

function decisions(content: AnySealContent, step: EvidenceStep): Block[] {
  return content.decisions
    .filter((one) => one.step === step)
    .toSorted((one, other) => (one.decidedOn < other.decidedOn ? -1 : 1))
    .map(({ title, text, owner, decidedOn }) => ({
      kind: 'item',
      title: `Besluit: ${title}`,
      about: `${owner}, ${dutchDate(decidedOn)}`,
      text,
    }));
}

function attachments(content: AnySealContent, step: EvidenceStep): Block[] {
  const rows = content.attachments
    .filter((one) => one.step === step)
    .map(({ name, bytes, digest }) => [name, `${bytes} bytes`, digest]);
  return rows.length === 0 ? [] : [{ kind: 'table', title: 'Bijlagen', head: ['Naam', 'Grootte', 'SHA-256'], rows }];
}
