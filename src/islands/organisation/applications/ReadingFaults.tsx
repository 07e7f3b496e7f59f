import type { RegisterFault } from '#domain/algorithm-register/entry';
import { registerImportText } from '../../../text/register-import.ts';

const text = registerImportText.faults;
const shownAtMost = 20;

/** What a person should know about the file, record by record; nothing where all was well. */
export function ReadingFaults({ faults }: { faults: readonly RegisterFault[] }) {
  const [whole] = faults.filter(({ record }) => record === 0);
  if (whole) {
    return (
      <p class="utrecht-alert utrecht-alert--error" role="alert">
        {whole.message}
      </p>
    );
  }
  if (faults.length === 0) return null;
  return (
    <details class="utrecht-alert utrecht-alert--warning" open={faults.some(({ weight }) => weight === 'left-out')}>
      <summary>{text.title(faults.length)}</summary>
      <ul>
        {faults.slice(0, shownAtMost).map(({ record, name, weight, message }) => (
          <li key={`${record} ${message}`}>
            <b>{text.record(record, name)}</b>
            {weight === 'left-out' && ` (${text.leftOut})`}: {message}
          </li>
        ))}
      </ul>
      {faults.length > shownAtMost && <p>{text.more(faults.length - shownAtMost)}</p>}
    </details>
  );
}
