import { dayOf, dutchDate, dutchTime } from '../dutch-date.ts';

/** What the verifier says, in the words of the person who checks. Text of a badge never comes in here. */
export const says = {
  empty: 'Hier staat nog niets. Kies een bestand of plak een bewijs.',
  notABadge: 'Dit is geen bewijs dat we kunnen lezen. Kies een bestand dat eindigt op .json, .jwt, .png of .svg.',
  brokenJson:
    'Dit bestand is beschadigd: het is geen leesbare JSON. Vraag de houder om het bewijs opnieuw te downloaden.',
  olderBadge: 'Dit is een badge in een oudere vorm (Open Badges 2). Wij controleren Open Badges 3.0.',
  otherCredential: 'Dit is wel een digitaal document, maar geen Open Badge en geen dossier van dit platform.',
  pictureWithoutBadge:
    'In deze afbeelding zit geen bewijs. Een schermafdruk of een bewerkte afbeelding bevat het bewijs niet meer.',
  otherSite: 'Deze link is van een andere site. Download het bewijs daar, en kies hier het bestand.',
  notShared: 'Op deze link staat geen bewijs. Misschien deelt de houder het niet meer. Vraag om het bestand.',
  linkUnreachable: 'We konden het bewijs achter deze link niet ophalen. Probeer het later opnieuw.',
  tooLarge: 'Dit bestand is te groot voor een bewijs. Een bewijs is hoogstens 5 MB.',

  evidenceForm: 'Het bestand heeft de vorm van een dossier van dit platform.',
  evidencePeriod: (asOf: string, counted: string) =>
    `Het dossier gaat over ${dutchDate(asOf)} en is geteld op ${dayOf(counted)}. Het verloopt niet: het zegt hoe het toen was.`,
  formGood: 'Het bewijs heeft de vorm van een Open Badge 3.0.',
  formBad: (members: readonly string[]) => `Er ontbreekt iets, of het heeft niet de goede vorm: ${members.join(', ')}.`,
  issuerGood: (did: string) => `De uitgever is deze site (${did}).`,
  issuerUnknown:
    'Uitgever onbekend, handtekening niet gecontroleerd. Dat zegt niet dat het bewijs vals is. Controleer het bij de uitgever zelf.',
  issuerUnreachable: 'We konden de sleutels van de uitgever niet ophalen. Probeer het later opnieuw.',
  keyGood: 'De sleutel staat bij de uitgever bekend als sleutel voor bewijzen.',
  keyBad: 'De uitgever kent de sleutel niet waarmee dit bewijs is ondertekend.',
  signatureGood: 'De handtekening klopt: sinds de uitgave is er niets veranderd.',
  signatureBad: 'De handtekening klopt niet: het bewijs is na de uitgave veranderd, of is nooit zo uitgegeven.',
  signatureUnsupported: 'Deze browser kan de handtekening niet controleren. Gebruik een nieuwere versie.',
  periodGood: (until: string | undefined) =>
    until === undefined ? 'Het bewijs is geldig en heeft geen einddatum.' : `Het bewijs is geldig tot ${dayOf(until)}.`,
  periodOver: (until: string) => `Het bewijs is verlopen op ${dayOf(until)}. Het laat nog wel zien hoe het toen was.`,
  periodAhead: (from: string) => `Het bewijs is pas geldig vanaf ${dayOf(from)}.`,
  notRevoked: (asOf: string) => `Niet ingetrokken, volgens de lijst van ${dutchTime(asOf)}.`,
  revoked: (asOf: string) => `Ingetrokken door de uitgever, volgens de lijst van ${dutchTime(asOf)}.`,
  revocationUnknown: 'We konden niet nagaan of het bewijs is ingetrokken. Probeer het later opnieuw.',
  recipientNotAsked:
    'Niet gecontroleerd. Typ een e-mailadres om te zien of het bewijs daarbij hoort; het adres blijft op dit apparaat.',
  recipientAbsent:
    'In het bewijs staat geen e-mailadres. Vraag de houder om te laten zien dat het bewijs van hem of haar is.',
  recipientGood: 'Het bewijs hoort bij dit e-mailadres.',
  recipientBad: 'Het bewijs hoort niet bij dit e-mailadres. Misschien gebruikt de houder een ander adres.',
  notChecked: 'Niet gecontroleerd.',
} as const;
