import type { Check } from '#domain/verification/checks';
import type { Verification } from '#domain/verification/verify';

interface Verdict {
  title: string;
  says: string;
}

export const verifyText = {
  drop: 'Sleep een bewijs hierheen',
  or: 'of',
  choose: 'Kies een bestand',
  chooseHint: 'Een bestand dat eindigt op .json, .jwt, .png of .svg.',
  paste: 'Plak een bewijs, of een link van deze site',
  pasteHint: 'Een link ziet eruit als',
  check: 'Controleer',
  checking: 'Bezig met controleren',
  nothing: 'Plak eerst een bewijs of een link, of kies een bestand.',
  tooLarge: 'Dit bestand is te groot voor een bewijs. Een bewijs is hoogstens 5 MB.',
  unreadable: 'Dit bestand konden we niet lezen. Kies het nog eens.',
  notLoaded: 'Het controleprogramma kwam niet binnen. Kijk of je verbinding hebt en probeer het opnieuw.',
  stays:
    'Alles gebeurt in je eigen browser. Je bestand verlaat dit apparaat niet. We halen alleen de sleutels en de lijst van ingetrokken bewijzen van deze site op.',
  address: 'Hoort het bij dit e-mailadres?',
  addressHint:
    'Dat kan alleen als de eigenaar een afdruk van het adres in het bewijs liet zetten. Wat je typt, blijft op dit apparaat.',
  addressCheck: 'Vergelijk',
  verdicts: {
    verified: {
      title: 'Dit bewijs is echt en geldig',
      says: 'De handtekening klopt, de termijn loopt nog en het is niet ingetrokken.',
    },
    sealed: {
      title: 'Dit dossier is echt',
      says: 'De handtekening klopt: dit is het dossier zoals het is verzegeld. Het zegt wat de organisatie deed, niet dat zij aan de wet voldoet.',
    },
    tampered: {
      title: 'Dit bewijs klopt niet',
      says: 'Er is iets aan veranderd, of deze site heeft het nooit zo uitgegeven. Reken er niet op, en vraag de eigenaar om het bestand opnieuw te downloaden.',
    },
    revoked: {
      title: 'Dit bewijs is ingetrokken',
      says: 'Het is echt, maar de uitgever heeft het ingetrokken. Het telt niet meer.',
    },
    expired: {
      title: 'Dit bewijs is verlopen',
      says: 'Het is echt, maar de termijn is voorbij. Vraag de eigenaar of er een nieuwer bewijs is.',
    },
    'not-yet-valid': { title: 'Dit bewijs geldt nog niet', says: 'Het is echt, maar de termijn begint later.' },
    'other-recipient': {
      title: 'Dit bewijs hoort niet bij dit e-mailadres',
      says: 'Het bewijs is echt, maar het is voor een ander adres gemaakt.',
    },
    'unknown-issuer': {
      title: 'Dit bewijs is van een uitgever die we niet kennen',
      says: 'We controleren alleen bewijzen van deze site. Dit bewijs kan echt zijn, maar dat weten we niet.',
    },
    unchecked: {
      title: 'We konden niet alles controleren',
      says: 'Hieronder staat wat wel en wat niet lukte. Probeer het later opnieuw.',
    },
    'not-a-badge': { title: 'Dit is geen bewijs', says: '' },
  } as const satisfies Record<Verification['kind'], Verdict>,
  states: {
    good: 'goed',
    bad: 'niet goed',
    unknown: 'niet gecontroleerd',
  } as const satisfies Record<Check['state'], string>,
  checks: 'Wat we hebben gecontroleerd',
  says: { person: 'Wat het bewijs zegt', organisation: 'Wat het bewijs zegt', 'evidence-file': 'Wat het dossier zegt' },
  ofOrganisation: 'Dit gaat over een organisatie, niet over een persoon.',
  untrusted: 'Dit zegt het bewijs over zichzelf. Vertrouw er niet op.',
};
