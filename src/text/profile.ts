import type { Relation } from '#domain/application';

const numbers = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven'] as const;

export const profileText = {
  roles: {
    legend: 'Wat voor werk doe je?',
    choose: 'Kies je rol. Het mogen er meer zijn.',
    change: 'Wijzig je rol',
    about: 'Wat vraagt elke rol?',
  },
  overlays: {
    legend: 'Heb je er een functie bij?',
    choose: 'Geen. Kies er een als dat zo is.',
    change: 'Wijzig je functies',
    taught: 'Waarin geef je les, en op welk niveau?',
    noLesson: 'Geen les',
  },
  applications: {
    legend: 'Welke AI gebruik je?',
    hint: 'Vink aan wat op jouw AI lijkt. Gebruik je er geen, laat dan alles leeg.',
    missing: 'Mijn toepassing staat er niet bij',
    relationsOf: (title: string) => `Wat doe je met ${title}?`,
    you: 'Jij bent hierbij:',
    more: 'Doe je meer?',
  },
  relations: {
    user: { name: 'gebruiker', label: 'Ik gebruik de toepassing in mijn werk.' },
    decider: { name: 'beslisser', label: 'Ik beslis over mensen met wat eruit komt.' },
    publisher: { name: 'publicist', label: 'Ik publiceer wat eruit komt, of beantwoord er inwoners mee.' },
    overseer: { name: 'menselijk toezicht', label: 'Ik let op of het goed gaat en mag ingrijpen.' },
    owner: { name: 'eigenaar', label: 'Ik ben er de eigenaar van: ik ga over het gebruik.' },
    builder: { name: 'bouwer of beheerder', label: 'Ik bouw of beheer de toepassing.' },
  } satisfies Record<Relation, { name: string; label: string }>,
  outcome: {
    title: 'Jouw niveauprofiel',
    caption: 'Jouw niveauprofiel: wat je werk vraagt, per competentie',
    asks: (competences: number, highest: number) =>
      `Je werk vraagt iets van ${competences === 7 ? 'alle' : `${numbers[competences] ?? competences} van de`} zeven competenties, tot en met niveau ${highest}.`,
    nothing: 'Wat je nu koos, vraagt geen niveaus.',
    changed: (changes: string) => `Net veranderd: ${changes}.`,
    unchanged: 'Deze keuze verandert je profiel niet.',
    fromTo: (name: string, from: number, to: number) => `${name} van ${from} naar ${to}`,
    noRole: 'Je hebt nog geen rol gekozen. Kies er een, want ook je werk zelf vraagt iets.',
    advice: 'Als volksvertegenwoordiger ben je geen personeel. Dit profiel is een advies en gaat niet naar HR.',
    belowGovernment:
      'Dit is lager dan wat het zelfassessment van de overheid bij deze rol noemt. Overleg met je organisatie.',
  },
  empty: {
    title: 'Zo lees je straks je profiel',
    points: [
      'Elke regel is een competentie: iets wat je weet of kunt.',
      'De lijn loopt om de niveaus die jouw werk vraagt. Van 1 Bewust tot 4 Expert.',
      'Een letter achter de regel wijst naar de reden: je rol, een functie of een AI-toepassing.',
    ],
    unsure: 'Weet je niet welke rol past? De basis geldt voor iedereen.',
    inAccount: 'Staat je profiel al in je account?',
    fromAccount: 'Haal het naar dit apparaat',
    basis: 'Begin met de basis',
  },
  reasons: {
    title: 'Waarom deze niveaus?',
    level: (level: number, names: string) => `niveau ${level} voor ${names}`,
    because: (because: string) => `, omdat ${because}.`,
    source: (source: string) => `Bron: ${source}.`,
    silent: (titles: string) => `Dit vraagt niets boven wat hierboven staat: ${titles}.`,
    proposal: 'De niveaus zijn een voorstel van dit project. De namen en nummers zijn die van het Algoritmekader.',
  },
  overlay: {
    title: (overlay: string) => `Verplichte functie: ${overlay}`,
  },
  stop: {
    title: 'Stop hiermee en meld het',
    what: (titles: string, several: boolean, article: string) =>
      `${titles} ${several ? 'zijn' : 'is'} in beginsel verboden (${article}). Hier helpt geen les, dus je ziet geen niveaus.`,
    steps: [
      'Gebruik de toepassing niet meer, ook niet om iets te proberen.',
      'Meld het vandaag bij de eigenaar van de toepassing, je leidinggevende of de privacy officer.',
      'Schrijf op wat je zag en wanneer. Wis niets.',
    ],
    law: 'Lees wat artikel 5 zegt',
    mistake: 'Per ongeluk aangevinkt? Haal het vinkje weg, dan zie je je profiel weer.',
  },
  next: {
    kicker: 'Je volgende stap',
    title: 'Bekijk wat je nog kunt leren',
    text: 'Je leerpad zet de lessen op volgorde. Weet je al het een en ander? Doe dan eerst de instaptoets, die duurt tien minuten.',
    path: 'Naar mijn leerpad',
    placement: 'Eerst de instaptoets',
  },
  arrivals: {
    removed: (names: string) =>
      `Dit bestaat niet meer en hebben we uit je profiel gehaald: ${names}. Kijk of er iets voor in de plaats is gekomen.`,
    roleTitle: (role: string) => `Je koos ${role}`,
    roleText: (roles: string) => `In je profiel staat al: ${roles}. Wat wil je?`,
    add: 'Zet erbij',
    replaceRole: 'Alleen deze rol',
    linkTitle: 'In deze link staat een profiel',
    linkText: (what: string) => `${what}. Je hebt zelf al een profiel op dit apparaat. Wat wil je?`,
    replace: 'Neem dit profiel over',
    keep: 'Houd wat ik heb',
    taken: 'Dit profiel komt uit de link die je opende.',
  },
  share: {
    open: 'Deel dit profiel met een link',
    label: 'De link naar dit profiel',
    hint: 'Je keuzes staan in de link zelf, achter het hekje. Dat deel gaat niet naar een server.',
    copy: 'Kopieer de link',
    copied: 'De link is gekopieerd.',
    byHand: 'Kopiëren lukte niet. De link is geselecteerd: kopieer hem zelf.',
  },
  device: {
    kept: 'Je profiel staat op dit apparaat. Niemand anders ziet het.',
    wipe: 'Wis mijn profiel',
    confirm: 'Ja, wis mijn keuzes',
    done: 'Je profiel is gewist.',
  },
};
