import type { AttainableLevel, CompetenceId } from './taxonomy.ts';

/** Colours of one competence: the field, the figure on it, and the figure of a level that is not reached. */
export interface Pigment {
  field: string;
  figure: string;
  ghost: string;
}

export const pigments = {
  begrijpen: { field: '#e5d5b3', figure: '#10261f', ghost: '#cfbb91' },
  gebruiken: { field: '#bfe0ea', figure: '#00694a', ghost: '#a3cedb' },
  beoordelen: { field: '#00694a', figure: '#f6c6be', ghost: '#23805f' },
  recht: { field: '#10261f', figure: '#bfe0ea', ghost: '#2d463c' },
  mensen: { field: '#f6c6be', figure: '#9c3413', ghost: '#e8aca1' },
  organiseren: { field: '#f0592b', figure: '#10261f', ghost: '#d3481d' },
  bouwen: { field: '#9c3413', figure: '#e5d5b3', ghost: '#b64f2d' },
} as const satisfies Record<CompetenceId, Pigment>;

export const night = '#10261f';
export const orange = '#f0592b';
export const outline = '#6b7f76';

/** One module per competence: the top left quadrant of a field of 100 by 100, its inner corner at 50,50. */
const modulePaths = {
  begrijpen: 'M50 50H2A48 48 0 0 1 50 2z',
  gebruiken: 'M0 50a25 25 0 0 1 50 0z',
  beoordelen: 'M3 3A47 47 0 0 1 50 50A47 47 0 0 1 3 3zM26.5 19.5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z',
  recht: 'M2 2H50V22H22V50H2z',
  mensen: 'M25 3a10.5 10.5 0 1 1 0 21a10.5 10.5 0 1 1 0-21zM5 47a20 20 0 0 1 40 0z',
  organiseren: 'M2 2H50V50z',
  bouwen: 'M2 50V34H18V18H34V2H50V50z',
} as const satisfies Record<CompetenceId, string>;

/** Quadrants in the order in which the water rises: bottom left, bottom right, top left, top right. */
const quadrants = [
  { turn: 270, move: '0 50' },
  { turn: 180, move: '50 50' },
  { turn: 0, move: '0 0' },
  { turn: 90, move: '50 0' },
] as const;

/** A module turns with its quadrant; people stay upright. */
const staysUpright = (competence: CompetenceId) => competence === 'mensen';

export interface Drawing {
  size?: number;
  /** The text alternative; without it the drawing is decoration. */
  title?: string;
}

/** The badge of one cell: four modules that fill from below; as many are filled as the level is high. */
export function badgeSvg(competence: CompetenceId, level: AttainableLevel, drawing: Drawing = {}): string {
  const { field, figure, ghost } = pigments[competence];
  const colour = (quadrant: number) => (quadrant < level ? figure : ghost);
  const modules = fourModules(competence, (at) => `fill="${colour(at)}" stroke="${colour(at)}" stroke-width=".6"`);
  return svg('0 0 100 100', { size: 64, ...drawing }, `<path fill="${field}" d="M0 0h100v100H0z"/>${modules}`);
}

/** The sign of a competence: its module four times, for a field of 100 by 100 that is filled even-odd. */
export function glyphPaths(competence: CompetenceId): { d: string; transform: string }[] {
  return quadrants.map(({ turn, move }) => ({
    d: modulePaths[competence],
    transform: staysUpright(competence) ? `translate(${move})` : `rotate(${turn} 50 50)`,
  }));
}

/** A course's cover: the row of its competence as four tiles, filled to the course's level. `size` is its height. */
export function coverSvg(competence: CompetenceId, level: AttainableLevel, drawing: Drawing = {}): string {
  const { field, figure, ghost } = pigments[competence];
  const tiles = [0, 1, 2, 3].map((step) => {
    const on = step < level;
    const tile = `<path d="M0 0h100v100H0z" fill="${on ? field : ghost}"${on ? '' : ' opacity=".38"'}/>`;
    const module = tileModule(
      competence,
      [0, 90, 270, 180][step] ?? 0,
      `fill="${on ? figure : '#fff'}"${on ? '' : ' opacity=".75"'}`,
    );
    return `<g transform="translate(${step * 100} 0)">${tile}<g transform="translate(8 8) scale(1.68)" fill-rule="evenodd">${module}</g></g>`;
  });
  return svg('0 0 400 100', { size: 100, ...drawing }, `<path fill="#fff" d="M0 0h400v100H0z"/>${tiles.join('')}`);
}

/** One module inside a tile of 50 by 50, turned about its middle where the module turns. */
export function tileModule(competence: CompetenceId, turn: number, attributes: string): string {
  const transform = turn === 0 || staysUpright(competence) ? '' : ` transform="rotate(${turn} 25 25)"`;
  return `<path d="${modulePaths[competence]}"${transform} ${attributes}/>`;
}

/** An svg element of its own; `size` is its height. */
export function svg(viewBox: string, { size = 100, title }: Drawing, content: string): string {
  const [, , width = 1, height = 1] = viewBox.split(' ').map(Number);
  const name = title === undefined ? ' aria-hidden="true"' : ` role="img" aria-label="${escapeXml(title)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${(size * width) / height}" height="${size}"${name}>${content}</svg>`;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/** The lowest level is drawn last, so that a filled module lies over the edge of an empty one. */
function fourModules(competence: CompetenceId, attributes: (quadrant: number) => string): string {
  const drawn = glyphPaths(competence).map(
    ({ d, transform }, at) => `<path d="${d}" transform="${transform}" ${attributes(at)}/>`,
  );
  return `<g transform="translate(10 10) scale(.8)" fill-rule="evenodd">${drawn.reverse().join('')}</g>`;
}
