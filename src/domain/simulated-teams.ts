/** A team of an organisation that does not exist; parents come before what is under them. */
export interface SimulatedTeam {
  name: string;
  /** Its place in the list; absent at the top. */
  parent?: number;
  /** The role of the taxonomy that everybody in it has. */
  role?: string;
}

const directorates = [
  'Dienstverlening',
  'Sociaal domein',
  'Ruimte en wonen',
  'Bedrijfsvoering',
  'Veiligheid',
  'Economie en cultuur',
  'Financiën',
  'Bestuur en strategie',
];

const departments: readonly Pick<SimulatedTeam, 'name' | 'role'>[] = [
  { name: 'Vergunningen', role: 'behandelaar' },
  { name: 'Klantcontact', role: 'klantcontact' },
  { name: 'Beleid', role: 'beleidsmedewerker' },
  { name: 'Uitvoering' },
  { name: 'Communicatie', role: 'communicatieadviseur' },
  { name: 'Inkoop en contracten', role: 'inkoper' },
  { name: 'Juridische zaken', role: 'jurist' },
  { name: 'Secretariaat' },
];

const peoplePerTeam = 80;
const teamsPerDepartment = 6;

/** A tree of so many people: up to three levels, as large organisations have. */
export function simulatedTeams(people: number): SimulatedTeam[] {
  const leaves = Math.max(1, Math.round(people / peoplePerTeam));
  const wanted = Math.max(1, Math.ceil(leaves / teamsPerDepartment));
  const top = directorates.slice(0, Math.max(1, Math.min(directorates.length, Math.ceil(wanted / 2))));
  const teams: SimulatedTeam[] = top.map((name) => ({ name }));
  for (let at = 0; at < wanted; at++) {
    const round = Math.floor(at / (top.length * departments.length));
    const { name, role } = departments[Math.floor(at / top.length) % departments.length] ?? { name: 'Uitvoering' };
    teams.push({ name: round === 0 ? name : `${name} ${round + 1}`, parent: at % top.length, ...(role && { role }) });
  }
  for (let at = 0; at < leaves; at++) {
    teams.push({ name: `Team ${Math.floor(at / wanted) + 1}`, parent: top.length + (at % wanted) });
  }
  return teams;
}
