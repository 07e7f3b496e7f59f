const counted = (count: number, one: string, many: string, none = 'niets') =>
  count === 0 ? none : `${count} ${count === 1 ? one : many}`;

export const accountText = {
  loading: 'We halen op wat we van je bewaren.',
  signedOut: {
    title: 'Je bent niet ingelogd',
    why: 'Log in om te zien wat we van je bewaren.',
    signIn: 'Log in',
  },
  address: 'Je logt in met',
  until: (hour: string) => `Doe je niets meer, dan log je om ${hour} vanzelf uit.`,
  kept: {
    title: 'Wat we van je bewaren',
    situation: 'Rollen en toepassingen',
    situationNow: (roles: number, applications: number) =>
      roles + applications === 0
        ? 'niets'
        : `${counted(roles, 'rol', 'rollen', 'geen rol')}, ${counted(applications, 'toepassing', 'toepassingen', 'geen toepassingen')}`,
    situationTerm: 'Tot je iets anders kiest',
    reflections: 'Zelfreflectie',
    reflectionsNow: (count: number) => counted(count, 'niveau', 'niveaus'),
    reflectionsTerm: 'Tot je de zelfreflectie opnieuw doet',
    completions: 'Gelezen lessen',
    completionsNow: (count: number) => counted(count, 'les', 'lessen'),
    completionsTerm: 'Zolang je account bestaat',
    attempts: 'Toetsen',
    attemptsNow: (submitted: number, open: number) =>
      `${counted(submitted, 'ingeleverd', 'ingeleverd')}${open ? `, ${open} nog open` : ''}`,
    attemptsTerm: 'Je antwoorden tot 90 dagen na de uitslag, je uitslag zolang je account bestaat',
    badges: 'Bewijzen',
    badgesNow: (count: number) => counted(count, 'bewijs', 'bewijzen'),
    badgesTerm: 'Zolang je account bestaat',
    address: 'E-mailadres',
    addressTerm: 'Zolang je account bestaat',
    results: 'Bekijk je uitslagen',
    whoSees: 'Wat ziet mijn organisatie?',
    privacy: 'Hoe we met je gegevens omgaan',
  },
  device: {
    title: 'Dit apparaat',
    differs: 'Op dit apparaat staat iets anders dan in je account.',
    same: 'Dit apparaat en je account houden hetzelfde vast.',
    link: 'Vergelijk en kies wat je meeneemt',
  },
  reports: {
    title: 'Je meldingen over vragen',
    none: 'Je hebt nog geen vraag gemeld. Klopt er iets niet in een toets? Dan meld je dat bij de vraag zelf.',
    remark: 'Je schreef',
    reportedOn: (day: string) => `Gemeld op ${day}`,
    answer: (day: string) => `Antwoord op ${day}`,
    open: 'Nog geen antwoord. Een trainer kijkt ernaar.',
  },
  trainer: { title: 'Voor trainers', link: 'Naar de pagina voor trainers' },
  administrator: { title: 'Voor wie de site beheert', link: 'Maak een organisatie' },
  signOut: {
    title: 'Uitloggen',
    here: 'Log uit',
    everywhere: 'Log uit op al je apparaten',
    busy: 'Bezig met uitloggen',
    done: 'Je bent uitgelogd',
    doneWhy: 'Tot de volgende keer.',
    copy: 'Op dit apparaat staan nog je keuzes, je zelfreflectie of de lessen die je las. Is dit apparaat niet van jou? Wis ze dan.',
    wipe: 'Wis wat op dit apparaat staat',
    wiped: 'Dit apparaat houdt niets meer vast.',
  },
};
