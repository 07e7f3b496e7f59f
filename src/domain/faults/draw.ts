import type { Drawable } from '../draw.ts';
import { error, type Fault } from '../fault.ts';
import type { CellId } from '../taxonomy.ts';

/** What stands in the way of drawing a test from a cell. */
export function drawFaults(file: string, cell: CellId, drawable: Drawable): Fault[] {
  switch (drawable.kind) {
    case 'can-draw':
      return [];
    case 'too-few-items':
      return [
        error(
          file,
          ['count'],
          `Uit ${cell} kunnen geen ${drawable.asked} vragen samen in een toets: er zijn er ${drawable.live} live.`,
          'Schrijf meer vragen, of verlaag het aantal. Let op vragen die elkaar weggeven en op scenario’s: die blijven heel.',
        ),
      ];
    case 'too-few-kinds':
      return [
        error(
          file,
          ['atLeastKinds'],
          `De toets vraagt ${drawable.asked} soorten vragen, maar uit ${cell} kunnen er hoogstens ${drawable.kinds} samen.`,
          'Schrijf vragen van een andere soort, of verlaag ‘atLeastKinds’.',
        ),
      ];
    case 'no-short-set':
      return [
        error(
          file,
          ['pass', 'shortSet', 'count'],
          `Na een toets blijven in ${cell} geen ${drawable.asked} vragen over voor de korte set: er zijn er ${drawable.live} live.`,
          'Schrijf meer vragen, kijk of alle ‘enemies’ nodig zijn, of verlaag het aantal van de korte set.',
        ),
      ];
    default:
      return drawable satisfies never;
  }
}
