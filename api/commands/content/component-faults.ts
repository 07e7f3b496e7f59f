import { error, type Fault } from '#domain/fault';
import type { Component } from './lesson-text.ts';

/** What a lesson or case may be built of: the names in src/components/lesson/components.ts. */
export const knownComponents = [
  'Situatie',
  'Keuze',
  'VindDeFout',
  'Kernpunt',
  'LetOp',
  'Stappen',
  'Begrip',
  'Bron',
  'Reflectie',
  'Morgen',
  'Onthoud',
];

/** The exercises among these, with the prop that marks what is right. */
const exercises: Record<string, { mark: RegExp; repair: string }> = {
  Keuze: { mark: /\bcorrect: true\b/, repair: 'Zet bij minstens één antwoord: correct: true.' },
  VindDeFout: { mark: /\bfault: true\b/, repair: 'Zet bij minstens één zin: fault: true.' },
};

export function componentFaults(file: string, used: readonly Component[]): Fault[] {
  const ids = new Set<string>();
  return used.flatMap((component) => {
    const { name, line, source } = component;
    const at = (problem: string, repair: string) => ({ ...error(file, [], problem, repair), line });
    if (!knownComponents.includes(name))
      return [at(`<${name}> kennen we niet.`, `Gebruik een van deze: ${knownComponents.join(', ')}.`)];
    const exercise = exercises[name];
    if (!exercise) return [];
    const faults = exercise.mark.test(source) ? [] : [at(`Deze ${name} heeft geen goed antwoord.`, exercise.repair)];
    const id = /\bid="([^"]*)"/.exec(source)?.[1];
    if (id === undefined || id === '')
      return [
        ...faults,
        at(`Deze ${name} heeft geen id.`, 'Geef de oefening een eigen naam, zoals id="kies-een-hulpmiddel".'),
      ];
    if (ids.has(id))
      faults.push(
        at(`Het id ‘${id}’ staat al bij een andere oefening in deze les.`, 'Geef elke oefening een eigen id.'),
      );
    ids.add(id);
    return faults;
  });
}
