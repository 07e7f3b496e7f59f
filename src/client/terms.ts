/** Milliseconds of rest on a word before its note opens, and of grace to reach the note. */
const rest = 150;
const grace = 250;

/** Opens the note of a term on hover and focus as well; pressing the word works without this. */
export function explainTerms(): void {
  // A note that is a sheet at the foot of the window is out of reach of the pointer that opened it.
  if (!CSS.supports('position-area', 'block-end')) return;
  for (const term of document.querySelectorAll<HTMLElement>('.term')) explain(term);
}

function explain(term: HTMLElement): void {
  const word = term.querySelector('button');
  const note = term.querySelector<HTMLElement>('[popover]');
  if (!word || !note) return;
  let waiting = 0;
  const after = (time: number, act: () => void) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(act, time);
  };
  const holds = (part: EventTarget | null) => part instanceof Node && term.contains(part);
  const open = () => {
    if (!note.matches(':popover-open')) note.showPopover({ source: word });
  };
  term.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') after(rest, open);
  });
  term.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') after(grace, () => holds(document.activeElement) || note.hidePopover());
  });
  word.addEventListener('focus', ({ relatedTarget }) => {
    // Escape in the note gives the focus back to the word; that is no reason to open it again.
    if (word.matches(':focus-visible') && !holds(relatedTarget)) open();
  });
  term.addEventListener('focusout', ({ relatedTarget }) => {
    if (!holds(relatedTarget)) note.hidePopover();
  });
}
