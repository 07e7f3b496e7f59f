import { useEffect, useRef, useState } from 'preact/hooks';
import '../../styles/drop-zone.css';

interface Props {
  /** Of the field; unique on the page. */
  id: string;
  text: { drop: string; or: string; choose: string; chooseHint: string };
  /** Endings and media types that the dialog offers; what is dropped may be anything. */
  accept: string;
  take: (file: File) => void;
}

/** Takes a file by drop; the button beside it does the same for who does not drag. */
export function DropZone({ id, text, accept, take }: Props) {
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
      <label class="nl-button nl-button--primary" for={id}>
        {text.choose}
      </label>
      <input
        id={id}
        ref={field}
        class="visually-hidden"
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={choose}
      />
      <p id={`${id}-hint`} class="small quiet">
        {text.chooseHint}
      </p>
    </fieldset>
  );
}
