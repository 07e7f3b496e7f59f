import type { Difference, HoldingKind } from '#domain/carry-over';

const titles = {
  situation: 'Je rollen en toepassingen',
  reflections: 'Je zelfreflectie',
  completions: 'De lessen die je las',
} as const satisfies Record<HoldingKind, string>;

export const carryOverText = {
  titles,
  looking: 'We kijken wat er op dit apparaat staat en wat in je account.',
  legend: 'Wat wil je in je account én op dit apparaat?',
  hint: 'Per onderdeel telt het nieuwste. Wat je niet aanvinkt, blijft zoals het is.',
  shared: 'Werk je op een computer van een ander? Zet er dan niets op wat er nog niet stond.',
  take: 'Neem mee',
  taking: 'Bezig',
  notNow: 'Nu niet',
  same: 'Dit apparaat en je account houden hetzelfde vast. Je hoeft niets te doen.',
  goOn: 'Ga verder',
  done: 'Gelukt',
  whatIsWhere({ kind, onDevice, inAccount }: Difference): string {
    return `Op dit apparaat: ${amount(kind, onDevice)}. In je account: ${amount(kind, inAccount)}.`;
  },
  effect({ kind, onDevice, inAccount, toAccount, toDevice }: Difference): string {
    if (kind === 'situation') {
      if (toAccount)
        return inAccount ? 'Dit apparaat is nieuwer en vervangt wat in je account staat.' : 'Dit komt in je account.';
      return onDevice ? 'Je account is nieuwer en vervangt wat op dit apparaat staat.' : 'Dit komt op dit apparaat.';
    }
    const parts = [
      ...(toAccount ? [`Naar je account: ${amount(kind, toAccount)}.`] : []),
      ...(toDevice ? [`Naar dit apparaat: ${amount(kind, toDevice)}.`] : []),
    ];
    return parts.join(' ');
  },
  names: (device: string, account: string) => `Op dit apparaat: ${device}. In je account: ${account}.`,
  situation: (roles: string[], applications: number) =>
    [...roles, ...(applications ? [applications === 1 ? '1 toepassing' : `${applications} toepassingen`] : [])].join(
      ', ',
    ) || 'niets',
  outcome: {
    situation: {
      'taken-over': 'Je rollen en toepassingen staan nu in je account.',
      kept: 'Je account had nieuwere rollen en toepassingen. Die zijn gebleven, en staan nu ook op dit apparaat.',
      absent: 'Je rollen en toepassingen uit je account staan nu op dit apparaat.',
    },
    counted: (kind: 'reflections' | 'completions', takenOver: number, kept: number) => {
      const kinds = { reflections: 'Zelfreflectie', completions: 'Lessen' };
      const stayed = kept ? ` Van ${amount(kind, kept)} had je account al het nieuwste.` : '';
      return `${kinds[kind]}: ${amount(kind, takenOver)} overgenomen van dit apparaat.${stayed}`;
    },
    removed: (names: string[]) => `Dit bestaat niet meer en is niet overgenomen: ${names.join(', ')}.`,
  },
  keepsCopy: 'Op dit apparaat blijft alles staan, tot je het zelf wist.',
  wipe: 'Wis wat op dit apparaat staat',
  wiped: 'Dit apparaat houdt niets meer vast. In je account staat het nog.',
};

function amount(kind: HoldingKind, count: number): string {
  if (count === 0) return 'niets';
  if (kind === 'situation') return 'een keuze';
  const nouns = kind === 'reflections' ? ['niveau', 'niveaus'] : ['les', 'lessen'];
  return `${count} ${count === 1 ? nouns[0] : nouns[1]}`;
}
