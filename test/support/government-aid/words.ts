/** Their questions, by the names of ours. 2.0 only says where the risk groups begin, and asks nothing. */
export const questions: Readonly<Record<string, string>> = {
  '1.1': 'algoritme',
  '1.2': 'rol',
  '1.3': 'fase',
  '1.4.1': 'ai-systeem',
  '1.4.2': 'algemene-doeleinden',
  '1.5': 'buiten-de-wet',
  '1.6.1': 'vaste-regels',
  '1.6.2': 'afleiden',
  '1.6.3': 'invloed',
  '2.1': 'verboden',
  '2.2': 'verbod-uitzondering',
  '2.3': 'product',
  '2.4': 'hoog-risico-gebied',
  '2.5': 'profilering',
  '2.6': 'hoog-risico-uitzondering',
  '2.7.1': 'beoordeling-product',
  '2.7.2': 'beoordeling-gebied',
  '2.8': 'systeemrisico',
  '2.9': 'transparantie',
  '2.10': 'transparantie-uitzondering',
  '2.11': 'open-source',
};

const answers: Readonly<Record<string, string>> = {
  Ja: 'ja',
  Nee: 'nee',
  'We ontwikkelen enkel': 'maken',
  'We ontwikkelen, maar gebruiken het niet alleen zelf': 'maken-en-gebruiken',
  'We ontwikkelen en gebruiken het zelf': 'maken-en-gebruiken',
  'We hebben opdracht gegeven om de toepassing te ontwikkelen': 'laten-maken',
  'We gebruiken een extern ontwikkelde toepassing zonder aanpassingen': 'gebruiken',
  'We gebruiken een extern ontwikkelde toepassing met aanpassingen': 'aanpassen-en-gebruiken',
  'We importeren van een leverancier buiten de EU': 'invoeren',
  'We kopen van een leverancier binnen de EU en verkopen het': 'doorleveren',
  'In gebruik': 'in-gebruik',
  'In ontwikkeling': 'in-ontwikkeling',
  'Ja, het is een AI-systeem': 'ja',
  'Nee, het is geen AI-systeem': 'nee',
  'Ik weet het niet': 'weet-niet',
  'AI-systeem voor algemene doeleinden': 'systeem',
  'AI-model voor algemene doeleinden': 'model',
  'Ja Sectie A van Bijlage I': 'afdeling-a',
  'Ja Sectie B van Bijlage I': 'afdeling-b',
  'Geen van beide': 'nee',
};

/** Our answer to our question that says what theirs says. */
export function ourAnswer(question: string, answer: string): string {
  if (answer === 'Geen van bovenstaande') return question === '1.2' ? 'geen' : 'nee';
  const ours = answers[answer];
  if (ours === undefined) throw new RangeError(`unknown answer to ${question}: ${answer}`);
  return ours;
}

/** Our labels in their words. */
const labels: Readonly<Record<string, string>> = {
  'geen-algoritme': 'geen algoritme',
  'ai-systeem': 'AI-systeem',
  'ai-systeem-algemeen': 'AI-systeem voor algemene doeleinden',
  'ai-model': 'AI-model voor algemene doeleinden',
  aanbieder: 'aanbieder',
  gebruiksverantwoordelijke: 'gebruiksverantwoordelijke',
  importeur: 'importeur',
  distributeur: 'distributeur',
  'in-gebruik': 'in gebruik',
  'in-ontwikkeling': 'in ontwikkeling',
  uitgezonderd: 'uitzondering van toepassing',
  verboden: 'verboden AI',
  'hoog-risico-gebied': 'hoog-risico AI',
  'hoog-risico-product': 'hoog-risico AI',
  'hoog-risico-sector': 'hoog-risico AI',
  'geen-hoog-risico': 'geen hoog-risico AI',
  'externe-beoordeling': 'beoordeling door derde partij',
  'geen-externe-beoordeling': 'niet van toepassing',
  transparantieplicht: 'transparantieverplichting',
  'geen-transparantieplicht': 'geen transparantieverplichting',
  'open-source': 'open-source',
  'geen-open-source': 'geen open-source',
  systeemrisico: 'systeemrisico',
  'geen-systeemrisico': 'geen systeemrisico',
};

/** Labels of our own: a more precise name, or about the register. They have none for these. */
const ourOwn = [
  'geen-ai-systeem',
  'geen-rol',
  'open-source-vrij',
  'hoog-risico-uitzondering',
  'register-impactvol',
  'register-vrij',
];

export function inTheirWords(ours: readonly string[]): string[] {
  return ours.filter((label) => !ourOwn.includes(label)).map((label) => labels[label] ?? `onbekend: ${label}`);
}

/** The verdict that their conclusion comes down to, from its number. */
export function verdictOf(conclusion: string): string {
  const [chapter, kind, last] = conclusion.split('.');
  if (chapter === '11') return 'out-of-scope';
  if (kind === '2') return 'model';
  if (last === '0') return 'prohibited';
  return Number(last) <= 2 ? 'high-risk' : 'not-high-risk';
}
