export const outboxText = {
  loading: 'We halen de mails op.',
  none: 'Er is nog geen mail verstuurd. Vraag op de inlogpagina een inloglink aan, dan staat de mail hier.',
  noneLink: 'Naar inloggen',
  absent: 'Dit is geen demonstratie, dus mails gaan naar de echte mailbox. Kijk daar.',
  to: (address: string) => `Aan ${address}`,
  sent: (day: string, hour: string) => `${day}, ${hour}`,
  list: 'Mails, de nieuwste eerst',
  refresh: 'Kijk of er nieuwe mail is',
  refreshed: (count: number) => (count === 1 ? 'Er is 1 mail.' : `Er zijn ${count} mails.`),
};
