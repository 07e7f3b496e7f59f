import { error, type Fault } from '../fault.ts';
import type { Storyline } from '../schema/practice.ts';
import { unknown } from './practice.ts';

type Steps = Storyline['steps'];

/** Steps that lead nowhere, cannot be reached, or never end; and a story that cannot end well. */
export function storylineFaults(file: string, { start, steps }: Storyline): Fault[] {
  const names = Object.keys(steps);
  const broken = [...unknown(file, ['start'], start, names), ...names.flatMap((name) => stepFaults(file, name, steps))];
  if (broken.length > 0) return broken;
  const reached = reachable(steps, start);
  const unreached = names.filter((name) => !reached.has(name));
  const endless = [...reached].filter((name) => ![...reachable(steps, name)].some((other) => steps[other]?.ending));
  const endsWell = [...reached].some((name) => steps[name]?.ending === 'goed');
  return [
    ...unreached.map((name) =>
      error(
        file,
        ['steps', name],
        `geen keuze leidt naar ‘${name}’.`,
        'Laat een keuze ernaar wijzen, of haal haar weg.',
      ),
    ),
    ...endless.map((name) =>
      error(
        file,
        ['steps', name],
        `vanaf ‘${name}’ komt de lezer nooit bij een einde.`,
        'Laat een keuze naar een stap met ending leiden.',
      ),
    ),
    ...(endsWell || endless.includes(start)
      ? []
      : [error(file, ['steps'], 'geen enkele weg eindigt goed.', "Zet bij minstens één einde: ending: 'goed'.")]),
  ];
}

function stepFaults(file: string, name: string, steps: Steps): Fault[] {
  const { options, ending } = steps[name] ?? {};
  if (options && ending)
    return [
      error(
        file,
        ['steps', name],
        `‘${name}’ heeft options en ending.`,
        'Een stap gaat verder of eindigt: haal er één weg.',
      ),
    ];
  if (!options && !ending)
    return [
      error(
        file,
        ['steps', name],
        `‘${name}’ heeft geen options en geen ending.`,
        'Geef keuzes, of zeg met ending hoe het afloopt.',
      ),
    ];
  return (options ?? []).flatMap(({ next }, at) =>
    unknown(file, ['steps', name, 'options', at, 'next'], next, Object.keys(steps)),
  );
}

/** The steps that can follow on this one, itself included. */
function reachable(steps: Steps, from: string): Set<string> {
  const found = new Set([from]);
  for (const name of found) for (const { next } of steps[name]?.options ?? []) found.add(next);
  return found;
}
