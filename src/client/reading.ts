import { duration } from '../text/numbers.ts';
import { readingText } from '../text/reading.ts';
import { readDevice, writeDevice } from './device.ts';
import { today } from './today.ts';

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
  sayTimeLeft();
}

/** Offers the first lesson that was not read, once something was. */
export function offerNextLesson(): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-lesson]')];
  const next = entries.find((entry) => !entry.classList.contains('read'));
  const offer = document.querySelector<HTMLElement>('[data-offer]');
  const link = offer?.querySelector('a');
  const title = next?.querySelector('a')?.textContent;
  if (!offer || !link || !next?.dataset.lesson || !title || next === entries[0]) return;
  link.href = next.dataset.lesson;
  link.textContent = readingText.goOn(entries.indexOf(next) + 1);
  const [kicker, heading] = [offer.querySelector('.kicker'), offer.querySelector('h2')];
  if (kicker) kicker.textContent = readingText.nextStep;
  if (heading) heading.textContent = title;
}

/** How much there is still to read of this course. */
function sayTimeLeft(): void {
  const place = document.querySelector('[data-time-left]');
  const entries = [...document.querySelectorAll<HTMLElement>('[data-minutes]')];
  const unread = entries.filter((entry) => !entry.classList.contains('read'));
  if (!place || unread.length === entries.length) return;
  const minutes = unread.reduce((sum, entry) => sum + Number(entry.dataset.minutes), 0);
  place.textContent = minutes === 0 ? readingText.allRead : readingText.timeLeft(duration(minutes));
}
