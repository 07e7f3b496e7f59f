import { dayOf } from '#domain/dutch-date';
import { duration } from './numbers.ts';
import { counted } from './shared.ts';

export const pathText = {
  loading: 'Je leerpad wordt gemaakt …',
  empty: {
    title: 'Eerst je profiel, dan je leerpad',
    text: 'Je leerpad hangt af van je rol en van de AI die je gebruikt. Kies die eerst. Dat duurt twee minuten, zonder account.',
    action: 'Maak mijn profiel',
    fromAccount: 'Haal het uit je account',
    promise: 'Dan staat hier',
    points: [
      'wat je werk vraagt en wat daarvan nog openstaat',
      'de lessen die erbij horen, op volgorde en met de tijd die ze kosten',
      'één volgende stap, zodat je niet hoeft te zoeken',
    ],
  },
  prohibited: 'Pas je profiel aan',
  nothingAsked: 'Je profiel vraagt nog niets. Kies ook je rol, dan verschijnt hier je leerpad.',
  next: {
    kicker: 'Je volgende stap',
    lesson: 'Lees de les',
    straight: 'Meteen de toets',
    test: 'Doe de toets',
    practise: 'Oefen eerst',
    testTitle: (cell: string) => `Doe de toets ${cell}`,
    readAll: 'Je hebt de lessen gelezen. Of je het kunt, laat je zien in de toets.',
    ready: 'Volgens de instaptoets kun je deze toets nu doen.',
    about: (cell: string, minutes: number) => `${cell}. Ongeveer ${minutes} minuten.`,
    time: (minutes: number) => `De toets duurt ongeveer ${minutes} minuten.`,
    done: 'Alles wat je werk vraagt, heb je laten zien',
    doneText: 'Haal je bewijs op, of kijk wat je verder nog wilt leren.',
    badges: 'Naar mijn bewijzen',
    stuck: 'Meer is er hier nu niet te doen',
    stuckText: 'Wat nog openstaat, heeft nog geen les en geen toets. Dat ligt niet aan jou. We werken eraan.',
    courses: 'Bekijk alle cursussen',
  },
  open: {
    title: 'Wat nog openstaat',
    time: (minutes: number) =>
      `Samen ongeveer ${duration(minutes)}, lessen en toetsen. Je mag elke toets ook meteen doen.`,
    lessons: 'Lessen',
    read: 'gelezen',
    minutes: (minutes: number) => `${minutes} minuten`,
    ready: (askedAt?: string) =>
      `Klaar voor de toets, volgens de instaptoets${askedAt ? ` van ${dayOf(askedAt)}` : ''}`,
    noLessons: 'Nog geen les voor dit niveau.',
    noTest: 'Nog geen toets voor dit niveau. Het telt als open.',
  },
  later: {
    title: 'Nog geen les of toets',
    text: 'Je werk vraagt ook deze niveaus. Er is nog geen les en nog geen toets voor dit niveau. Ze tellen als open.',
  },
  aside: {
    title: 'Waar je staat',
    caption: 'Jouw niveauprofiel: wat je werk vraagt en wat je hebt behaald',
    count: (open: number) =>
      open === 0
        ? 'Er staat niets open.'
        : `Er ${open === 1 ? 'staat' : 'staan'} nog ${counted(open, 'niveau', 'niveaus')} open.`,
    work: (organisations: string) => `Wat ${organisations} van je werk vraagt, telt mee.`,
    workLink: 'Bekijk wat is vastgelegd',
    account: 'Toetsen die meetellen doe je met een account.',
    change: 'Pas mijn profiel aan',
    results: 'Bekijk je uitslagen',
    placement: 'Doe de instaptoets',
    placementText: (minutes: number) =>
      `Weet je al het een en ander? De instaptoets duurt ${duration(minutes)} en zet je leerpad op volgorde.`,
    reflection: 'Wat denk je zelf?',
    reflectionText: 'Met de zelfreflectie kijk je hoe je jezelf ziet. Dat telt niet mee.',
    reflected: (names: string) => `Je ziet jezelf op niveau bij ${names}. Dat telt niet mee: een toets laat het zien.`,
    reflectionLink: 'Naar de zelfreflectie',
  },
};
