/** Being invited to an organisation, or asking to join with a link. */
export const joiningText = {
  loading: 'We kijken van wie deze link is …',
  incomplete: {
    title: 'Deze link is niet compleet',
    why: 'Het laatste stuk ontbreekt. Open de link uit de mail nog eens, of kopieer hem helemaal.',
  },
  unusable: 'Met deze link kun je niet meedoen',
  own: 'Bekijk waar je lid van bent',
  team: 'Je komt in het team',
  contact: 'Vragen? Mail',
  shares: {
    title: 'Wat je organisatie van je ziet',
    aim: 'Je organisatie wil weten of jij hebt wat je werk vraagt: per competentie behaald of nog niet, en tot wanneer.',
    managers: 'Ook je leidinggevende ziet je met naam. Je organisatie heeft dat aangezet.',
    noManagers:
      'Je leidinggevende ziet je niet met naam. Zet je organisatie dat later aan, dan zie je dat in je account.',
    looks: 'Wie jou met naam bekijkt, geeft een reden op. Die lees je terug in je account.',
    never: 'Nooit: je antwoorden, je scores, je pogingen en je zelfreflectie.',
    more: 'Lees alles over wat je organisatie ziet',
  },
  yours: {
    title: 'Wat van jou blijft',
    lines: [
      'Je account, je uitslagen en je bewijzen zijn van jou, ook als je hier weggaat.',
      'Je kunt elk moment stoppen. Dan ziet je organisatie niets nieuws meer.',
      'Je hoeft niet mee te doen om te leren: de lessen en toetsen zijn er ook zonder.',
    ],
  },
  invitation: {
    title: (organisation: string) => `${organisation} nodigt je uit`,
    signIn: 'Log in om mee te doen',
    signInWhy: 'Je kunt elk adres gebruiken dat van jou is. Daarna kom je hier terug en beslis je.',
    join: 'Doe mee',
    joining: 'Bezig',
    as: 'Je doet mee als',
    decline: 'Niet nu',
    declined: 'Je doet nu niet mee',
    declinedWhy: (organisation: string) =>
      `Er is niets gedeeld met ${organisation}. Bedenk je je? Open dan de link in je mail opnieuw, zolang hij werkt.`,
    joined: (organisation: string) => `Je hoort nu bij ${organisation}`,
    joinedWhy: 'Begin met wat je werk vraagt. Wat je organisatie over je vastlegt, staat in je account.',
    path: 'Naar mijn leerpad',
    account: 'Bekijk mijn organisaties',
  },
  request: {
    title: (organisation: string) => `Meedoen met ${organisation}`,
    why: (organisation: string) =>
      `Je vraagt het hier. ${organisation} kijkt of je erbij hoort en laat je toe of niet. Tot die tijd ziet zij alleen je naam en één adres.`,
    signIn: 'Log in om het te vragen',
    signInWhy: 'Gebruik het liefst je werkadres: daaraan herkent je organisatie je. Daarna kom je hier terug.',
    name: { label: 'Je naam', hint: 'Zoals je organisatie je kent.' },
    noName: 'Vul je naam in.',
    address: { label: 'Adres dat je organisatie ziet', hint: 'Een adres waarmee je inlogt.' },
    ask: 'Vraag om mee te doen',
    asking: 'Bezig',
    asked: 'Je vraag is verstuurd',
    askedWhy: (organisation: string) => `${organisation} beslist. Je krijgt een mail als je meedoet. Leren kan nu al.`,
  },
};
