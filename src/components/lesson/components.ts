import Begrip from './Begrip.astro';
import Bron from './Bron.astro';
import Diagram from './Diagram.astro';
import Kernpunt from './Kernpunt.astro';
import Keuze from './Keuze.astro';
import Koppel from './Koppel.astro';
import LetOp from './LetOp.astro';
import MeerKeuze from './MeerKeuze.astro';
import Morgen from './Morgen.astro';
import Onthoud from './Onthoud.astro';
import Reflectie from './Reflectie.astro';
import Situatie from './Situatie.astro';
import Sorteer from './Sorteer.astro';
import Stappen from './Stappen.astro';
import Table from './Table.astro';
import Vergelijk from './Vergelijk.astro';
import VergelijkOpdrachten from './VergelijkOpdrachten.astro';
import Verloop from './Verloop.astro';
import VindDeFout from './VindDeFout.astro';
import Volgorde from './Volgorde.astro';

/** What trainers build lessons and cases of, by the name they write; the check knows the same names. */
export const components = {
  Begrip,
  Bron,
  Diagram,
  Kernpunt,
  Keuze,
  Koppel,
  LetOp,
  MeerKeuze,
  Morgen,
  Onthoud,
  Reflectie,
  Situatie,
  Sorteer,
  Stappen,
  Vergelijk,
  VergelijkOpdrachten,
  Verloop,
  VindDeFout,
  Volgorde,
  // What Markdown makes of a table.
  table: Table,
};
