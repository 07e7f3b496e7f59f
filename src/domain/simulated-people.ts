/** A person who does not exist, on the list of an organisation. */
export interface SimulatedPerson {
  name: string;
  address: string;
  status: 'active' | 'invited' | 'asked' | 'ended';
  /** How many days ago the organisation put this person on its list. */
  daysAgo: number;
}

const firstNames =
  'Aisha Anouk Bart Bram Carmen Daan Dilara Eline Emre Esther Farid Femke Gijs Hugo Ilse Imane Joris Julia Kees Lars Lotte Maaike Marloes Mehmet Naomi Niels Olga Pieter Quinten Rachid Roos Ruben Sanne Sem Soraya Stijn Tessa Thijs Tim Umut Vera Wouter Yara Youssef Zoë'.split(
    ' ',
  );
const lastNames =
  'Aksoy|van den Berg|Bakker|de Boer|Bos|Brouwer|Çelik|van Dijk|Dekker|El Amrani|van der Heijden|Hendriks|Hoekstra|Huisman|Jacobs|Janssen|de Jong|Kaya|Koning|Kramer|Kuipers|van Leeuwen|Maas|Meijer|Mulder|Peeters|Peters|Pham|Post|Prins|de Ruiter|Schouten|Singh|Smit|Smits|van Veen|Verhoeven|Vermeulen|Visser|Vos|de Vries|de Wit|Willems|Yilmaz|van Zanten'.split(
    '|',
  );

/** Of a hundred people so many are not, or no longer, a member. */
const shares = [
  { upTo: 0.05, status: 'invited' },
  { upTo: 0.06, status: 'asked' },
  { upTo: 0.08, status: 'ended' },
] as const;

/**
 * So many people; no two have one address.
 * @param random numbers from 0 up to, not including, 1
 */
export function simulatedPeople(count: number, domain: string, random: () => number): SimulatedPerson[] {
  const taken = new Map<string, number>();
  return Array.from({ length: count }, () => {
    const name = `${oneOf(firstNames, random)} ${oneOf(lastNames, random)}`;
    const letters = plain(name);
    const times = (taken.get(letters) ?? 0) + 1;
    taken.set(letters, times);
    const share = random();
    const status = shares.find(({ upTo }) => share < upTo)?.status ?? 'active';
    const daysAgo = status === 'invited' || status === 'asked' ? random() * 25 : 60 + random() * 670;
    return { name, address: `${letters}${times > 1 ? times : ''}@${domain}`, status, daysAgo };
  });
}

const oneOf = (list: readonly string[], random: () => number) => list[Math.floor(random() * list.length)] ?? '';

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z ]/g, '')
    .replace(' ', '.')
    .replaceAll(' ', '')
    .toLowerCase();
