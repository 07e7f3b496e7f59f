interface Props {
  label: string;
  arrow: 'up' | 'down';
  atEnd: boolean;
  onPress(button: HTMLButtonElement): void;
}

/** Stays focusable at the end of the list, so that the keyboard is never left without a place. */
export function MoveButton({ label, arrow, atEnd, onPress }: Props) {
  return (
    <button
      type="button"
      class="move"
      aria-label={label}
      aria-disabled={atEnd}
      onClick={({ currentTarget }) => onPress(currentTarget)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={arrow === 'up' ? 'M12 20V5M5 12l7-7 7 7' : 'M12 4v15M5 12l7 7 7-7'} />
      </svg>
    </button>
  );
}
