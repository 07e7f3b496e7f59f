import { type Badge, badgeFiles, fileAddress } from '../../client/badges.ts';
import { currentSession } from '../../client/session.ts';
import { badgesText } from '../../text/badges.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useTask } from '../shared/use-task.ts';
import { stillSignedIn } from './still-signed-in.ts';

const text = badgesText.files;

/** The badge as a file. Before it is fetched we look whether the session still lives: a file can't say that it doesn't. */
export function BadgeFiles({ badge }: { badge: Badge }) {
  const { trouble, run } = useTask();

  function fetchFile(event: MouseEvent, address: string) {
    event.preventDefault();
    void run(
      async () => stillSignedIn(await currentSession()),
      () => location.assign(address),
    );
  }
  return (
    <details>
      <summary>
        {text.title}
        <span class="visually-hidden">{badgesText.of(badge.name)}</span>
      </summary>
      <ul class="badge-files">
        {badgeFiles.map((file) => (
          <li key={file}>
            <a
              href={fileAddress(badge.id, file)}
              download
              onClick={(event) => fetchFile(event, fileAddress(badge.id, file))}
            >
              {text[file]}
            </a>
          </li>
        ))}
        <li>
          <a href={`/bewijzen/afdruk#${badge.id}`}>{text.print}</a>
        </li>
      </ul>
      <TroubleNotice trouble={trouble} />
    </details>
  );
}
