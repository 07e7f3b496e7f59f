import { advice, error, type Fault } from '../fault.ts';
import { wordsIn } from '../language/words.ts';
import type { Manuscript } from '../manuscript.ts';
import { similar } from './checkable.ts';

/** Headings that skip a level, pictures without a description, lessons without practice and feedback without words. */
export function formFaults(manuscript: Manuscript): Fault[] {
  return [...headingFaults(manuscript), ...imageFaults(manuscript), ...practiceFaults(manuscript)];
}

function headingFaults({ file, headings }: Manuscript): Fault[] {
  let above = 1;
  return headings.flatMap(({ level, text, at }) => {
    const deepest = above + 1;
    above = level;
    const place = { quote: text };
    if (level === 1) {
      const fault = error(
        file,
        at,
        `‘${text}’ is een kop van niveau 1, en dat is de titel al.`,
        'Gebruik twee hekjes.',
      );
      return [{ ...fault, ...place, example: `## ${text}` }];
    }
    if (level <= deepest) return [];
    const problem = `De kop ‘${text}’ slaat een niveau over.`;
    const repair = `Gebruik hier ${deepest} hekjes: wie niet ziet, springt van kop naar kop.`;
    return [{ ...error(file, at, problem, repair), ...place, example: `${'#'.repeat(deepest)} ${text}` }];
  });
}

function imageFaults({ file, images }: Manuscript): Fault[] {
  return images.flatMap(({ source, alt, at }) =>
    alt !== ''
      ? []
      : [
          {
            ...error(
              file,
              at,
              `Bij de afbeelding ‘${source}’ staat niet wat erop te zien is.`,
              'Zet dat tussen de rechte haken.',
            ),
            example: `![Een formulier met drie lege velden](${source})`,
          },
        ],
  );
}

/** So few words say only whether it was right. */
const sayNothing = 4;

function practiceFaults({ file, kind, exercises }: Manuscript): Fault[] {
  const thin = exercises.flatMap(({ name, feedback }) =>
    feedback
      .filter(({ text }) => wordsIn(text).length < sayNothing)
      .map(({ at, text }) => ({
        ...advice(
          file,
          at,
          `${name}: ‘${text}’ zegt niet wat er dan gebeurt.`,
          'Schrijf in een of twee zinnen wat het gevolg is.',
        ),
        quote: text,
        example: '‘Dan staat de naam van de inwoner in een systeem waarover niets is afgesproken.’',
      })),
  );
  if (kind !== 'lesson' || exercises.length > 0) return thin;
  const repair = 'Laat de lezer eerst zelf kiezen, met een Keuze vroeg in de les.';
  const example = '<Keuze id="wat-doe-je" question="Wat doe je?" options={[{ text: \'…\', feedback: \'…\' }]} />';
  return [{ ...advice(file, [], 'In deze les staat geen oefening.', repair), example }];
}

/** Links to a page or heading of our own that does not exist. */
export function linkFaults({ file, headings, links }: Manuscript, addresses: ReadonlySet<string>): Fault[] {
  const anchors = headings.map(({ id }) => `#${id}`);
  return links.flatMap(({ to, at }) => {
    if (/^(?:https?:|mailto:|tel:)/.test(to) || to.startsWith('//')) return [];
    const fault = (problem: string, repair: string) => [error(file, at, problem, repair)];
    if (to.startsWith('#')) {
      if (anchors.includes(to)) return [];
      return fault(
        `In deze tekst staat geen kop met het anker ‘${to}’.`,
        `Kies uit: ${anchors.join(', ')}.${similar(to, anchors)}`,
      );
    }
    if (!to.startsWith('/'))
      return fault(
        `De link ‘${to}’ begint niet met een schuine streep.`,
        'Schrijf het hele adres op de site, zonder nummer en zonder .mdx, zoals /cursussen/basiscursus-generatieve-ai/wat-mag-erin.',
      );
    if (addresses.has(to)) return [];
    return fault(`De pagina ‘${to}’ bestaat niet.`, `Kijk of het adres klopt.${similar(to, [...addresses])}`);
  });
}
