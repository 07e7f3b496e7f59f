import type { Figure } from '#domain/organisation/published/figure';
import { type PackedFigures, packingFigures } from '#domain/organisation/published/packed-figures';
import type { Database } from '../../db/client.ts';
import { unconditional } from '../../db/writer.ts';
import { inTurns } from '../../turns.ts';
import {
  addPlaces,
  dropPlacesBefore,
  dropUnpublished,
  freePlace,
  lowestPlace,
  type Month,
  placeAfterPublished,
} from './store.ts';

/** So many places are one write: a learner who saves an answer waits no longer than for these. */
const perWrite = 1000;

/**
 * Writes down beside the people of the month before who are counted now, and answers the figures with their places. As
 * long as those figures are not published, nobody looks at these places; what an earlier try of this month left, goes.
 * They never stand where it stood, so that who is still at that try cannot publish these as its own.
 */
export async function keepCounted(db: Database, month: Month, figures: readonly Figure[]): Promise<PackedFigures> {
  const first = await freePlace(db, month.organisationId);
  const kept = await inTurns(packingFigures(figures, first));
  for (let from = await placeAfterPublished(db, month.organisationId); from < first; from += perWrite)
    await unconditional(db.write([dropUnpublished(db, month, from, Math.min(first, from + perWrite))]));
  for (let at = 0; at < kept.people.length; at += perWrite) {
    const part = kept.people.slice(at, at + perWrite);
    await unconditional(db.write([addPlaces(db, month.organisationId, first + at, part)]));
  }
  return kept;
}

/** Forgets whom earlier months counted, and what a process that ended halfway left. */
export async function forgetCountedBefore(db: Database, organisation: string, first: number): Promise<void> {
  for (;;) {
    const lowest = await lowestPlace(db, organisation);
    if (lowest === undefined || lowest >= first) return;
    await unconditional(db.write([dropPlacesBefore(db, organisation, Math.min(first, lowest + perWrite))]));
  }
}
