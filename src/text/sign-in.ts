export const signInText = {
  address: 'E-mailadres',
  addressHint:
    'Neem het adres dat je ook over een paar jaar nog leest. Je bewijzen horen bij jou, niet bij je werkgever.',
  addressFault: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
  send: 'Stuur mij een inloglink',
  sending: 'Bezig met versturen',
  mailed: 'Kijk in je mail',
  mailedTo: (address: string) =>
    `We stuurden een mail naar ${address}. Open de link in die mail, of typ hieronder de code over.`,
  mailWait:
    'Dat kan een paar minuten duren. Zie je niets? Kijk dan ook bij ongewenste mail. De link en de code werken 30 minuten.',
  demo: 'Dit is een demonstratie: er gaat geen mail de deur uit.',
  demoLink: 'Lees de mail in het postvak',
  code: 'Code uit de mail',
  codeHint: 'Acht cijfers. Spaties maken niet uit.',
  codeFault: 'De code heeft acht cijfers. Kijk nog eens in de mail.',
  signIn: 'Log in',
  signingIn: 'Bezig met inloggen',
  resend: 'Stuur de mail opnieuw',
  resent: 'De mail is opnieuw verstuurd. Alleen de code uit de nieuwste mail werkt hier.',
  otherAddress: 'Neem een ander adres',
  elsewhere: 'Je bent in een ander tabblad ingelogd. Je kunt dit tabblad sluiten, of hier verdergaan.',
  goOn: 'Ga verder',
  blocked:
    'Je browser bewaart niets van deze site. Inloggen kan wel, als cookies voor deze site aan staan. Laat dit tabblad open tot je bent ingelogd.',
  noCookie:
    'Je bent niet ingelogd. Klikte je net op Inloggen? Dan bewaarde je browser onze cookie niet. Sta cookies van deze site toe en vraag een nieuwe link aan. We zetten er één, alleen om je ingelogd te houden.',
  confirm: {
    ready: 'Nog één klik en je bent ingelogd.',
    why: 'We vragen die klik, omdat mailprogramma’s links soms zelf al openen. Dan zou jouw link al op zijn.',
    as: (address: string) =>
      `Je bent nu ingelogd als ${address}. Met de knop log je in met het adres waar de mail naartoe ging.`,
    incomplete: 'Deze link is niet compleet.',
    incompleteWhy: 'Het laatste stuk ontbreekt. Open de link uit de mail nog eens, of kopieer hem helemaal.',
    unusable: 'Met deze link kun je niet meer inloggen.',
    button: 'Inloggen',
    askAnew: 'Vraag een nieuwe link aan',
    busy: 'Bezig met inloggen',
  },
};
