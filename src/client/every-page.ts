import { stayReadable } from './offline/register.ts';
import { wasSignedIn } from './signed-in.ts';

/** What every page does once it stands: small things, together in one request. */
export function liven(): void {
  chooseWords();
  stayReadable();
  sayWhenOffline();
  skipToContent();
}

/** Who was signed in here finds the way to the account where others find the way in. */
function chooseWords(): void {
  if (!wasSignedIn()) return;
  document.documentElement.classList.add('signed-in');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-signed-in]'))
    link.href = link.dataset.signedIn ?? link.href;
}

function sayWhenOffline(): void {
  const notice = document.querySelector<HTMLElement>('.offline-notice');
  const show = () => {
    if (notice) notice.textContent = navigator.onLine ? '' : (notice.dataset.says ?? '');
  };
  addEventListener('online', show);
  addEventListener('offline', show);
  if (!navigator.onLine) show();
}

/** On some pages the fragment says where somebody is, so going to the content leaves the address as it is. */
function skipToContent(): void {
  const main = document.querySelector('main');
  document.querySelector('.nl-skip-link')?.addEventListener('click', (event) => {
    event.preventDefault();
    main?.focus({ preventScroll: true });
    main?.scrollIntoView();
  });
}
