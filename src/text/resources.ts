import type { Resource } from '#domain/schema/resource';
import { duration } from './numbers.ts';

const kinds = {
  cursus: 'Cursus',
  video: 'Video',
  handreiking: 'Handreiking',
  hulpmiddel: 'Hulpmiddel',
} satisfies Record<Resource['kind'], string>;

/** Words around the free material of others. */
export const resourceText = {
  page: {
    title: 'Verder leren bij anderen',
    description: 'Gratis cursussen, video’s en handreikingen over AI van andere aanbieders, per competentie.',
    lead: (count: number) =>
      `${count} keer gratis materiaal van anderen. Het past bij wat je hier leert, maar het telt niet mee voor een toets of een bewijs.`,
    first: 'Begin met onze eigen',
    lessons: 'lessen',
    origin: 'Wat er over tijd en voorwaarden staat, komt uit de bron die erbij staat. De aanbieder kan het veranderen.',
  },
  section: 'Verder leren bij anderen',
  elsewhere:
    'Je gaat naar een andere site. Daar gelden andere afspraken over privacy, en wat je er doet, zien wij niet.',
  all: 'Alles van anderen',
  site: (url: string) => new URL(url).hostname.replace(/^www\./, ''),
  /** "Cursus van RADIO, ongeveer 2 uur, in het Nederlands." */
  facts: ({ kind, provider, minutes, atMost, language }: Resource) =>
    `${kinds[kind]} van ${provider}, ${time(minutes, atMost)}, in het ${language}.`,
  licence: (licence: string) => (licence === 'onbekend' ? 'Voorwaarden onbekend.' : `Voorwaarden: ${licence}.`),
  older: (appeared: string, since: string) =>
    `Dit is van ${appeared}. De wet waar het over gaat is daarna veranderd, op ${since}:`,
  appeared: (day: string) => `Van ${day}.`,
  checked: (day: string) => `Nagekeken: ${day}.`,
  fits: 'Past bij:',
  source: 'Bron:',
};

function time(minutes: Resource['minutes'], atMost: number | undefined): string {
  if (minutes === 'onbekend') return 'tijd onbekend';
  if (atMost === undefined) return `ongeveer ${duration(minutes)}`;
  return `${duration(minutes)} tot ${duration(atMost)}`;
}
