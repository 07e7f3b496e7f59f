import { dayOf } from '#domain/dutch-date';
import { type Level, levelNames } from '#domain/taxonomy';
import type { CellResult, MarkedQuestion } from '../client/attempts.ts';
import { capital, inWords } from './numbers.ts';
import { points } from './pass-rule.ts';
import { counted } from './shared.ts';

type Decision = CellResult['decision'];

/** What a result says. It never says more than eight or twelve questions can tell. */
export const resultText = {
  of: (title: string, moment: string) => `${title}, ${dayOf(moment)}`,
  perCell: 'Per onderdeel',
  decisions: { attained: 'Gehaald', 'short-set': 'Net niet', 'not-yet': 'Nog niet gehaald' } satisfies Record<
    Decision,
    string
  >,
  claim: 'Haal je bewijs op',
  reread: 'Dit kun je teruglezen',
  inLesson: (lesson: string) => `in de les ${lesson}`,
  unanswered: (open: number) => `Je liet ${counted(open, 'vraag', 'vragen')} open.`,
  reflected: (level: Level) =>
    level === 0
      ? 'In je zelfreflectie gaf je jezelf hier nog geen niveau.'
      : `In je zelfreflectie gaf je jezelf niveau ${level} ${levelNames[level]}.`,

  band: {
    cut: (cut: number) => `grens ${cut}`,
    plain: (score: number) => `Je score is ${score}.`,
    says: (score: number, low: number, high: number) =>
      `Je score is ${score}. Met andere vragen was die iets anders geweest, meestal tussen ${low} en ${high}.`,
    above: (cut: number) => `De grens is ${cut}.`,
    inside: (cut: number) => `De grens van ${cut} ligt daartussen.`,
    unsure: (cut: number) => `De grens is ${cut}. Je zit er dichtbij, dus we weten het nog niet zeker.`,
  },

  questions: {
    title: 'Je antwoorden, met uitleg',
    hint: 'Open een vraag om te zien wat je koos en waarom dat klopt of niet.',
    keyLater: 'Het hele antwoord zie je als je het onderdeel hebt gehaald, of als je pogingen op zijn.',
    gone: 'De bewaartermijn van je antwoorden is voorbij. Ze zijn losgemaakt van jou. Je uitslag blijft, de uitleg per vraag niet.',
    marks: { right: 'Goed', partly: 'Deels goed', wrong: 'Niet goed', open: 'Niet beantwoord' },
    yours: 'Jouw antwoord',
    key: 'Zo is het goed',
    yourChoice: 'jouw keuze',
    right: 'Klopt',
    wrong: 'Klopt niet',
    inPlace: 'Op zijn plaats',
    outOfPlace: 'Niet op zijn plaats',
    none: 'Je liet deze vraag open.',
  },

  profile: {
    title: 'Je profiel nu',
    caption: 'Je niveauprofiel na deze toets',
    open: (open: number) =>
      open === 0
        ? 'Je hebt alles wat je werk vraagt.'
        : `Nog ${counted(open, 'niveau', 'niveaus')} te gaan voor wat je werk vraagt.`,
    unknown: 'Kies je rol, dan zie je hier ook wat je werk vraagt.',
    choose: 'Maak mijn profiel',
    path: 'Naar mijn leerpad',
  },

  who: {
    title: 'Wie ziet dit?',
    text: 'Alleen jij. Je organisatie ziet niet dat je een toets deed, niet je antwoorden en niet je score. Een bewijs laat je zelf zien, aan wie je wilt.',
    link: 'Wat ziet mijn organisatie?',
  },

  loading: 'Je uitslag wordt opgehaald…',
  notHere: {
    title: 'Deze uitslag is er niet',
    text: 'De link klopt niet, of de uitslag is van iemand anders. Je eigen uitslagen staan altijd op deze pagina.',
  },
  signedOut: 'Een uitslag hoort bij je account. Na het inloggen kom je hier terug.',
  list: {
    title: 'Je uitslagen',
    lead: 'De toetsen die je hebt ingeleverd, de nieuwste eerst.',
    empty: 'Je hebt nog geen toets ingeleverd. Je kunt er meteen een doen, ook zonder de lessen.',
    toTests: 'Kies een toets',
  },
};

/** "Twee gehaald, één net niet." */
export function resultHeading(decisions: readonly Decision[]): string {
  const count = (decision: Decision) => decisions.filter((one) => one === decision).length;
  const [attained, close, notYet] = [count('attained'), count('short-set'), count('not-yet')];
  if (decisions.length === 1) {
    if (attained === 1) return 'Gehaald.';
    return close === 1 ? 'Net niet.' : 'Nog niet gehaald.';
  }
  if (attained === decisions.length)
    return decisions.length === 2 ? 'Allebei gehaald.' : `Alle ${inWords(attained)} gehaald.`;
  const parts = [
    attained > 0 && `${inWords(attained)} gehaald`,
    close > 0 && `${inWords(close)} net niet`,
    notYet > 0 && `${inWords(notYet)} nog niet`,
  ].filter((part) => part !== false);
  return capital(`${parts.join(', ')}.`);
}

export function markOf({
  answered,
  score,
}: Pick<MarkedQuestion, 'answered' | 'score'>): keyof typeof resultText.questions.marks {
  if (!answered) return 'open';
  if (score >= 1) return 'right';
  return score > 0 ? 'partly' : 'wrong';
}

/** What a score tells, with how sure it is. */
export function scoreSentence(
  { score, standardError, decision }: Pick<CellResult, 'score' | 'standardError' | 'decision'>,
  cut: number,
): string {
  const { low, high } = band(score, standardError);
  const { plain, says, above, inside, unsure } = resultText.band;
  const between = low < points(cut) && points(cut) < high;
  const about = decision === 'short-set' ? unsure : between ? inside : above;
  const spoken = low === high ? plain(points(score)) : says(points(score), low, high);
  return `${spoken} ${about(points(cut))}`;
}

/** The score, give or take its standard error, within 0 and 100. */
export function band(score: number, standardError: number): { low: number; high: number } {
  return { low: points(Math.max(0, score - standardError)), high: points(Math.min(1, score + standardError)) };
}
