export const readingText = {
  nextStep: 'Je volgende stap',
  goOn: (lesson: number) => `Ga verder met les ${lesson}`,
  timeLeft: (duration: string) => `Nog ongeveer ${duration}`,
  allRead: 'Je hebt alle lessen gelezen',
};
