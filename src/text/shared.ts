import { type CellId, type CompetenceId, cellParts, competenceIds, levelNames } from '#domain/taxonomy';
import { competenceNames } from './competences.ts';

/** Texts that several islands say. */
export const sharedText = {
  loading: 'Even laden…',
  failed: 'De gegevens komen niet binnen. Kijk of je verbinding hebt en probeer het opnieuw.',
  retry: 'Probeer het opnieuw',
  keepIt: 'Laat het zo',
  copy: 'Kopieer',
  copyOf: (what: string) => `Kopieer: ${what}`,
  copied: 'Staat op je klembord.',
  tooLong: (count: number, most: number) =>
    `Gebruik hoogstens ${most.toLocaleString('nl-NL')} tekens. Dit zijn er ${count.toLocaleString('nl-NL')}.`,
  blocked: 'Je browser staat niet toe dat we iets bewaren. Wat je kiest, blijft staan tot je deze pagina sluit.',
};

/** "Recht en verantwoording" */
export function fullName(competence: CompetenceId): string {
  const { short, rest } = competenceNames[competence];
  return rest ? `${short} ${rest}` : short;
}

/** "Gebruiken, Beoordelen en Recht", in the order of the profile. */
export function shortNames(competences: readonly CompetenceId[]): string {
  return joined(competenceIds.filter((id) => competences.includes(id)).map((id) => competenceNames[id].short));
}

/** "a", "a en b", "a, b en c" */
export function joined(parts: readonly string[], word: 'en' | 'of' = 'en'): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${word} ${last}` : last;
}

/** "één les", "3 lessen" */
export function counted(count: number, one: string, more: string): string {
  return count === 1 ? `één ${one}` : `${count} ${more}`;
}

/** "Gebruiken, niveau 2 Bekwaam" */
export function cellName(cell: CellId): string {
  const { competence, level } = cellParts(cell);
  return `${fullName(competence)}, niveau ${level} ${levelNames[level]}`;
}
