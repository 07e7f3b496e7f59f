import { storage } from './storage.ts';

/** One question at a time, or all on one page. */
export type QuestionsShown = 'one' | 'all';

const store = storage('ai-geletterd-toetsweergave');

/** How the person read the last test on this device. */
export const questionsShown = (): QuestionsShown => (store.read() === 'all' ? 'all' : 'one');
export const rememberQuestionsShown = (shown: QuestionsShown) => void store.write(shown);
