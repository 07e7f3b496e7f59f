import { readDevice, writeDevice } from './device.ts';

/** Marks the lessons that were read in the list, and this lesson once its end has been in view or was passed. */
export function rememberReading(): void {
  markRead();
  const article = document.querySelector<HTMLElement>('[data-lesson-id]');
  const end = document.querySelector('[data-lesson-end]');
  const lesson = article?.dataset.lessonId;
  if (!lesson || !end) return;
  const reached = (entries: IntersectionObserverEntry[]) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    const { completions } = readDevice();
    writeDevice({ completions: { ...completions, [lesson]: completions[lesson] ?? today() } });
    markRead();
  };
  // Whoever reads by keyboard jumps from one control to the next, and may never stop at the end itself.
  const watch = new IntersectionObserver(reached, { rootMargin: '1000000px 0px 0px' });
  watch.observe(end);
}

/** Gives every listed lesson that was read its mark, in colour and in words. */
export function markRead(): void {
  const { completions } = readDevice();
  for (const entry of document.querySelectorAll<HTMLElement>('[data-lesson]')) {
    const lesson = entry.dataset.lesson?.replace('/cursussen/', '') ?? '';
    if (!completions[lesson] || entry.classList.contains('read')) continue;
    entry.classList.add('read');
    const said = document.createElement('span');
    said.className = 'visually-hidden';
    said.textContent = ' (gelezen)';
    entry.querySelector('a')?.append(said);
  }
}

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
