import { contentPath } from '../content-path.ts';
import { error, type Fault } from '../fault.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Checkable } from './checkable.ts';

/** A scenario carries its file's name, and two to four live items of its own cell, or none yet. */
export function scenarioFaults({ scenarios, items }: Checkable, unreadable: ReadonlySet<string>): Fault[] {
  return Object.entries(scenarios).flatMap(([name, scenario]) => {
    const file = contentPath.scenario(name);
    const members = Object.values(items).filter((item) => item.scenario === name);
    const elsewhere = members.flatMap((item) =>
      item.cell === scenario.cell
        ? []
        : [
            error(
              contentPath.item(item),
              ['scenario'],
              `De vraag hoort bij ${item.cell}, maar het scenario ‘${name}’ bij ${scenario.cell}.`,
              'Kies een scenario van dezelfde cel, of verplaats de vraag.',
            ),
          ],
    );
    return [...nameFaults(file, name, scenario), ...elsewhere, ...countFaults(file, scenario, members, unreadable)];
  });
}

function nameFaults(file: string, name: string, { id }: Scenario): Fault[] {
  if (id === name) return [];
  return [
    error(
      file,
      ['id'],
      `‘id’ is ‘${id}’, maar het bestand heet ${name}.yaml.`,
      `Maak ze gelijk: id: ${name}. Een id verandert nooit meer.`,
    ),
  ];
}

function countFaults(
  file: string,
  { cell }: Scenario,
  members: readonly { status: string }[],
  unreadable: ReadonlySet<string>,
): Fault[] {
  if ([...unreadable].some((path) => path.startsWith(`content/items/${cell}/`))) return [];
  if (members.length === 0)
    return [
      error(
        file,
        [],
        'Geen enkele vraag gebruikt dit scenario.',
        'Schrijf er twee tot vier vragen bij, of haal het scenario weg.',
      ),
    ];
  const live = members.filter(({ status }) => status === 'live').length;
  if (live === 0 || (live >= 2 && live <= 4)) return [];
  const problem =
    live === 1 ? 'Bij dit scenario is maar één vraag live.' : `Bij dit scenario zijn ${live} vragen live.`;
  return [error(file, [], problem, 'Een scenario heeft twee tot vier vragen die live zijn, of geen enkele.')];
}
