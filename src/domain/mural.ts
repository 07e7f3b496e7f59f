import { type Drawing, night, orange, pigments, svg, tileModule } from './motif.ts';
import { type CompetenceId, competenceIds, type Level, type LevelVector } from './taxonomy.ts';

const steps = [0, 1, 2, 3] as const;

/** The badge of a role: its need as a skyline of seven. */
export function roleBadgeSvg(need: LevelVector, drawing: Drawing = {}): string {
  const houses = skyline((x, y, competence, step) => {
    if (step >= need[competence]) return `<path d="M${round(x + 5.1)} ${y + 8.1}h1.8v1.8h-1.8z" fill="#6b8078"/>`;
    const { field } = pigments[competence];
    return `<path d="M${x} ${y}h12v18h-12z" fill="${field === night ? '#fff' : field}" stroke="${night}" stroke-width="1.2"/>`;
  });
  return svg(
    '0 0 100 100',
    { size: 160, ...drawing },
    `<path fill="${night}" d="M0 0h100v100H0z"/>${houses}${quay(orange)}`,
  );
}

export interface Mural extends Drawing {
  /** The competence whose column holds the visitor; only where its level is 0. */
  person?: CompetenceId;
  /** Whether the water line runs on along the last columns where they ask nothing. */
  ground?: boolean;
}

/**
 * A profile upright: seven columns whose levels rise like storeys. What is held is coloured, what is still to learn is open.
 * The page colours the classes m-open, m-line, m-dot, m-level, m-person and m-ink, so that it follows dark mode and forced colours.
 */
export function muralSvg(need: LevelVector, held: LevelVector, mural: Mural = {}): string {
  const tiles = competenceIds.flatMap((competence, column) =>
    steps.map((step) => {
      const place = `translate(${column * 100} ${(3 - step) * 100})`;
      if (step < held[competence])
        return tile(
          competence,
          step,
          place,
          `fill="${pigments[competence].field}"`,
          `fill="${pigments[competence].figure}"`,
        );
      if (step < need[competence]) return tile(competence, step, place, 'class="m-open"', 'class="m-line"');
      if (competence === mural.person && step === 0) return `<g transform="${place}">${person}</g>`;
      return `<path d="M47 47h6v6h-6z" transform="${place}" class="m-dot"/>`;
    }),
  );
  const ground = mural.ground ?? true;
  const base = ground ? '<path d="M0 400H700" class="m-level"/>' : '';
  return svg(
    '-3 -6 706 409',
    { size: 409, ...mural },
    `${tiles.join('')}<path d="${waterLine(need, ground)}" class="m-level"/>${base}`,
  );
}

const person =
  '<circle cx="50" cy="22" r="22" class="m-person"/><path d="M26 100V76a24 24 0 0 1 48 0v24z" class="m-ink"/>';

function tile(competence: CompetenceId, step: number, place: string, field: string, figure: string): string {
  const module = tileModule(competence, step * 90, figure);
  return `<g transform="${place}"><path d="M0 0h100v100H0z" ${field}/><g transform="translate(14 14) scale(1.44)" fill-rule="evenodd">${module}</g></g>`;
}

/** One continuous contour over what is asked. */
function waterLine(need: LevelVector, ground: boolean): string {
  const levels = competenceIds.map((id) => need[id]);
  const drawn = ground ? levels : levels.slice(0, levels.findLastIndex((level) => level > 0) + 1);
  return `M0 400${drawn.map((level, column) => `V${height(level)}H${(column + 1) * 100}`).join('')}V400`;
}
const height = (level: Level) => 400 - level * 100;

function skyline(draw: (x: number, y: number, competence: CompetenceId, step: number) => string): string {
  return competenceIds
    .flatMap((competence, column) => steps.map((step) => draw(8 + column * 12, 68 - step * 18, competence, step)))
    .join('');
}
const quay = (colour: string) => `<path d="M8 86h84v2.4H8z" fill="${colour}"/>`;
const round = (value: number) => Math.round(value * 10) / 10;
