import type { Law } from './schema/law.ts';
import type { Resource } from './schema/resource.ts';
import type { CellId } from './taxonomy.ts';

/** What fits these cells: first what is mainly about one of them, and within that in the given order. */
export function fitting<T extends Pick<Resource, 'cells'>>(resources: readonly T[], cells: readonly CellId[]): T[] {
  const isMain = ({ cells: [main] }: T) => main !== undefined && cells.includes(main);
  const fits = resources.filter((resource) => resource.cells.some((cell) => cells.includes(cell)));
  return [...fits.filter(isMain), ...fits.filter((resource) => !isMain(resource))];
}

/**
 * The day since which the law reads otherwise than when this appeared; nothing where it did not change after that.
 * A month or a year counts as older only where all of it is.
 */
export function lawChangedSince(appeared: string, { versions }: Pick<Law, 'versions'>): string | undefined {
  const latest = versions.at(-1)?.validFrom;
  return latest !== undefined && appeared < latest.slice(0, appeared.length) ? latest : undefined;
}

/** One address, however it is written: with or without www, a slash at the end, http or https. */
export function sameAddress(url: string): string {
  const { hostname, pathname, search, hash } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}${hash}`;
}
