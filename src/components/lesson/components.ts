import Begrip from './Begrip.astro';
import Bron from './Bron.astro';
import Kernpunt from './Kernpunt.astro';
import Keuze from './Keuze.astro';
import LetOp from './LetOp.astro';
import Morgen from './Morgen.astro';
import Onthoud from './Onthoud.astro';
import Reflectie from './Reflectie.astro';
import Situatie from './Situatie.astro';
import Stappen from './Stappen.astro';
import VindDeFout from './VindDeFout.astro';

/** What trainers build lessons and cases of, by the name they write; the check knows the same names. */
export const components = {
  Begrip,
  Bron,
  Kernpunt,
  Keuze,
  LetOp,
  Morgen,
  Onthoud,
  Reflectie,
  Situatie,
  Stappen,
  VindDeFout,
};
