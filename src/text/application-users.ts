import { counted } from './numbers.ts';

const people = (count: number) => counted(count, 'persoon', 'mensen');

export const applicationUsersText = {
  title: 'Wie ermee werkt',
  loading: 'We tellen wie ermee werkt …',
  total: (count: number) =>
    count === 0 ? 'Nog niemand werkt ermee.' : `In totaal ${people(count)}. Ieder telt één keer.`,
  alone: (count: number) => `${people(count)} apart, los van hun team`,
  does: (names: string) => `als ${names}`,
  end: 'Haal weg',
  endOf: (team: string) => `Haal weg bij ${team}`,
  endQuestion: (team: string) =>
    `${team} werkt er dan niet meer mee. Wat de toepassing van deze mensen vroeg, vervalt, ook wat er te vernieuwen was.`,
  endYes: 'Ja, haal weg',
  ended: (team: string) => `Bij ${team} is de toepassing weggehaald.`,
  askStaff: 'HR of een beheerder wijst de toepassing toe aan teams en mensen.',
  names: {
    title: 'Wie dat zijn',
    why: 'Met naam. Wie op de lijst staat, kan lezen dat je keek en waarvoor.',
    loading: 'De namen worden opgehaald …',
    none: 'Nog niemand.',
    more: 'Toon meer',
    page: 'Haal de toepassing bij één mens weg op de pagina van die mens.',
  },
  assign: {
    title: 'Wijs de toepassing toe',
    why: 'Wie haar krijgt, leest dat in het eigen account en kan het betwisten.',
    whom: 'Aan wie?',
    ways: {
      team: { title: 'Een team', hint: 'Met de teams eronder, en wie er later bij komt.' },
      fits: { title: 'Wie nu een rol heeft', hint: 'Iedereen met die rol, in de hele organisatie of in één team.' },
      people: { title: 'Mensen op naam', hint: 'Zoek ze op. Daarvoor vragen we waarvoor je kijkt.' },
    },
    team: 'Team',
    chooseTeam: 'Kies een team',
    within: 'Binnen welk team',
    everywhere: 'De hele organisatie',
    role: 'Rol',
    chooseRole: 'Kies een rol',
    relations: 'Wat doen zij ermee?',
    relationsHint: 'Dit komt bij wat zij er al mee doen. Weghalen doe je apart.',
    search: 'Naam of werkadres',
    find: 'Zoek',
    finding: 'Bezig met zoeken',
    found: (count: number) => (count === 0 ? 'Niemand gevonden. Zoek op een ander deel van de naam.' : ''),
    tooMany: 'Dit zijn de eerste vijftig. Zoek preciezer voor anderen.',
    chosen: (count: number) => `${people(count)} gekozen.`,
    faults: {
      team: 'Kies een team.',
      fits: 'Kies een rol.',
      people: 'Zoek mensen en vink aan wie de toepassing krijgt.',
      search: 'Vul minstens twee letters in.',
    },
    go: 'Wijs toe',
    busy: 'Bezig',
    done: (added: number, changed: number) =>
      added + changed === 0
        ? 'Dit was al zo. Er is niets veranderd.'
        : [
            ...(added > 0 ? [`${counted(added, 'toewijzing', 'toewijzingen')} erbij.`] : []),
            ...(changed > 0 ? [`Bij ${changed} is veranderd wat zij ermee doen.`] : []),
          ].join(' '),
  },
};
