import { useEffect, useRef, useState } from 'preact/hooks';
import { verifyText as text } from '../../text/verify.ts';

/** Takes a file by drop; the button beside it does the same for who does not drag. */
export function DropZone({ take }: { take: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  }
  function choose() {
    const [file] = field.current?.files ?? [];
    if (file) take(file);
    // The same file can be chosen again, for instance after it was repaired.
    if (field.current) field.current.value = '';
  }
  // A file may have been chosen before this came alive.
  useEffect(choose, []);

  return (
    <fieldset
      class={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <legend class="drop-zone-title">{text.drop}</legend>
      <p>{text.or}</p>
      <label class="nl-button nl-button--primary" for="badge-file">
        {text.choose}
      </label>
      <input
        id="badge-file"
        ref={field}
        class="visually-hidden"
        type="file"
        accept=".json,.jwt,.png,.svg,application/json,application/ld+json,image/png,image/svg+xml"
        aria-describedby="badge-file-hint"
        onChange={choose}
      />
      <p id="badge-file-hint" class="small quiet">
        {text.chooseHint}
      </p>
    </fieldset>
  );
}
