export const questionQueueText = {
  loading: 'We halen de meldingen op.',
  signedOut: 'Log in met het adres waarop je trainer bent.',
  notTrainer:
    'Deze pagina is voor trainers. Hoor jij daar ook bij? Vraag de beheerder om je het recht van trainer te geven.',
  none: 'Er wacht geen melding. Komt er een binnen, dan staat die hier tot iemand antwoordt.',
  waiting: (count: number, more: boolean) =>
    `${more ? 'Meer dan ' : ''}${count === 1 ? '1 melding wacht' : `${count} meldingen wachten`} op antwoord.`,
  more: 'Toon meer',
  loadingMore: 'Bezig met ophalen',
  statistics: 'Bekijk hoe deze vraag het doet',
  version: (version: number) => `versie ${version}`,
  reportedOn: (day: string) => `Gemeld op ${day}`,
  remark: 'Wat er volgens de melder niet klopt',
  answer: 'Je antwoord aan de melder',
  answerHint: 'De melder leest dit bij Mijn account. Je ziet niet wie het is.',
  tooShort: 'Schrijf minstens een paar woorden.',
  send: 'Verstuur het antwoord',
  sending: 'Bezig met versturen',
  sent: 'Je antwoord is verstuurd.',
};
