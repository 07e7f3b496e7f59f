import { RuleBroken } from '../errors.ts';

/**
 * Refuses an id that a body or a query names and that is not of this organisation. Of another organisation's thing it
 * says exactly what it says of a thing that does not exist anywhere.
 */
export function notHere(field: string, detail: string): RuleBroken {
  return new RuleBroken('bad-input', 'Verbeter wat hieronder staat en probeer het opnieuw.', {
    faults: [{ field, detail }],
  });
}

export const noTeam = 'Dit team bestaat niet. Kies een ander.';
export const noMember = 'Dit lid bestaat niet, of is weg.';
/** Of a cursor: what it names may have gone meanwhile. */
export const noPage = () => notHere('cursor', 'Deze pagina bestaat niet meer. Begin opnieuw bij de eerste.');
