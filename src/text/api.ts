/** What a person reads where the API could not be reached, or said something that no page expected. */
export const apiText = {
  offline: 'Je hebt nu geen verbinding. Wat je invulde, staat er nog. Probeer het opnieuw als je weer online bent.',
  slow: 'Dit duurt te lang. Wat je invulde, staat er nog. Probeer het opnieuw.',
  signedOut: 'Je bent niet meer ingelogd. Wat je invulde, staat er nog. Log in, dan ga je hier verder.',
  failed: 'Er ging bij ons iets mis. Wat je invulde, staat er nog. Probeer het over een paar minuten opnieuw.',
  signIn: 'Log in',
  signInBeside: 'Log in op een nieuw tabblad, en kom dan hier terug',
  again: 'Probeer het opnieuw',
  failedAs: (requestId: string) => `Blijft het misgaan? Geef dan dit nummer door aan de beheerder: ${requestId}.`,
};
