export const coursesText = {
  filter: {
    title: 'Kies wat je zoekt',
    competence: 'Competentie',
    level: 'Niveau',
    minutes: 'Tijd',
    all: 'Alles',
    anyTime: 'Maakt niet uit',
    times: { 15: 'Hoogstens een kwartier', 30: 'Hoogstens een half uur', 60: 'Hoogstens een uur' },
    reset: 'Toon alles',
  },
  found: (courses: number, lessons: number) => {
    if (courses === 0) return 'Geen cursus past hierbij. Kies een ander niveau of neem meer tijd.';
    const inCourses = courses === 1 ? 'één cursus' : `${courses} cursussen`;
    return `${lessons === 1 ? '1 les past' : `${lessons} lessen passen`} hierbij, in ${inCourses}.`;
  },
};
