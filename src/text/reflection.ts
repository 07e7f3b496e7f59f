export const reflectionText = {
  scope: {
    legend: 'Waarover wil je nadenken?',
    asked: 'Tot het niveau dat mijn werk vraagt',
    all: 'Over alle niveaus',
    noProfile: 'Je hebt nog geen profiel. Daarom begin je met niveau 1.',
    profile: 'Maak mijn profiel',
  },
  statements: 'De stellingen',
  answers: ['Nee', 'Een beetje', 'Ja'],
  progress: (answered: number, all: number) =>
    answered === all ? 'alles beantwoord' : `${answered} van ${all} stellingen beantwoord`,
  nothing: 'Je werk vraagt hier niets.',
  cell: (level: number, name: string) => `Niveau ${level} ${name}`,
  result: {
    title: 'Hoe je jezelf ziet',
    explanation:
      'Je ziet jezelf op een niveau als je op dat niveau, en op alles eronder, vooral ja antwoordt. Een niveau telt mee als je elke stelling hebt beantwoord.',
    competence: 'Competentie',
    asked: 'Vraagt je werk',
    self: 'Zie je zelf',
    shown: 'Liet je zien',
    none: 'geen',
    noCredit: 'Je krijgt hier niets voor. Alleen een toets laat zien wat je kunt.',
    path: 'Naar mijn leerpad',
  },
  device: {
    kept: 'Je antwoorden staan alleen op dit apparaat. Niemand anders ziet ze, ook je organisatie niet.',
    wipe: 'Wis mijn zelfreflectie',
    confirm: 'Ja, wis mijn antwoorden',
    done: 'Je antwoorden zijn gewist.',
  },
};
