/** What a column can be. A directorate stands above a department, a department above a team; a parent above all three. */
export const fields = [
  'address',
  'name',
  'firstName',
  'infix',
  'lastName',
  'directorate',
  'department',
  'team',
  'parentTeam',
  'roles',
  'overlays',
  'applications',
] as const;
export type Field = (typeof fields)[number];

/** Headings as programs write them, without capitals, accents, spaces and punctuation; the surest first. */
const headings: Record<Field, readonly string[]> = {
  address:
    list(`emailadres email mail mailadres werkmail werkemail werkmailadres werkemailadres emailwerk emailadreswerk
    zakelijkemail zakelijkeemail zakelijkemailadres zakelijkeemailadres emailadresmedewerker emailzakelijk emailaddress
    workemail workemailaddress businessemail mailaddress primaryemail
    primarysmtpaddress userprincipalname upn gebruikersnaam username login`),
  name: list(`naam volledigenaam weergavenaam naammedewerker medewerkernaam naamvolledig displayname fullname name
    employeename medewerker collega persoon employee`),
  firstName: list('voornaam roepnaam voornamen givenname firstname forename'),
  infix: list('tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels infix prefix middlename'),
  lastName: list('achternaam familienaam geslachtsnaam lastname surname familyname sn'),
  directorate: list('directie sector dienst hoofdafdeling domein divisie concernonderdeel directorate division sectie'),
  department: list(`afdeling afdelingsnaam organisatieonderdeel onderdeel organisatieeenheid eenheid bureau department
    departmentname orgunit organizationalunit organisationunit organizationunit unit`),
  team: list('team teamnaam teams cluster groep teamname group'),
  parentTeam:
    list(`bovenliggendteam bovenliggendeafdeling bovenliggendeeenheid bovenliggendonderdeel hoofdteam valtonder
    parentteam parentdepartment parentunit parent`),
  roles: list(`rol rollen functie functienaam functietitel functieomschrijving functiebenaming beroep jobtitle job role
    roles position title`),
  overlays:
    list(`extrafunctie extrafuncties extrarol extrarollen aifunctie aifuncties airol nevenfunctie functiesnaastrol
    taak taken overlay overlays`),
  applications: list(`toepassing toepassingen aitoepassing aitoepassingen aisysteem aisystemen systeem systemen
    aiapplicatie applicatie applicaties aitool aitools tools application applications aiapplication aiapplications`),
};

/** What we never take over, with the word by which we name it. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/^(bsn|sofi|burgerservicen)|bsnnummer$|socialsecurity|nationalid/, 'het burgerservicenummer'],
  [/geboorte|birth|^dob$|leeftijd|^age$/, 'de geboortedatum'],
  [/salari|schaal|loon|trede|bezoldiging|salary|wage|paygrade|iban|bankreken/, 'salaris- of bankgegevens'],
  [/geslacht(?!snaam)|gender|^sex$|aanhef|voornaamwoord/, 'het geslacht'],
  [/nationalit|herkomst|etnic|ethnic|religi|geloof/, 'herkomst of geloof'],
  [/ziek|verzuim|gezondheid|sickness|health|handicap|beperking/, 'gegevens over gezondheid'],
  [/prive|thuis|persoonlijkemail|^personalemail|homemail/, 'privégegevens'],
  [/woonplaats|postcode|huisnummer|straat|woonadres|homeaddress|zipcode|postalcode/, 'het woonadres'],
  [/telefoon|mobiel|phone/, 'het telefoonnummer'],
  [/beoordelingsscore|functionering|performance/, 'een beoordeling'],
  [/personeelsn|personeelsnummer|medewerkernummer|employee(id|number)|staffnumber/, 'het personeelsnummer'],
];

/** A heading without what programs write differently. */
export const plain = (heading: string) =>
  heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** How sure it is that a heading names this field: 0 is the surest; undefined where it does not. */
export function headingRank(field: Field, heading: string): number | undefined {
  const at = headings[field].indexOf(plain(heading));
  return at < 0 ? undefined : at;
}

/** What a heading holds that we do not take over; undefined where it may be taken. */
export const refusedBy = (heading: string) => refused.find(([shape]) => shape.test(plain(heading)))?.[1];

function list(words: string): string[] {
  return words.split(/\s+/);
}
