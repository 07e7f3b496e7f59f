import { useEffect, useState } from 'preact/hooks';
import { forgetKeptPages, type KeptPage, keptPages } from '../../client/offline/kept-pages.ts';
import { astrayText } from '../../text/astray.ts';

const text = astrayText.offline;

/** What can be read on this device now, and a way to let go of it. Comes back by itself once there is a connection. */
export function KeptPages() {
  const [pages, setPages] = useState<readonly KeptPage[]>();
  const [wiped, setWiped] = useState(false);

  useEffect(() => {
    const read = () => keptPages().then(setPages, () => setPages([]));
    void read();
    const again = () => location.reload();
    const asked = location.pathname !== '/offline';
    if (asked) addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);

  async function wipe() {
    await forgetKeptPages();
    setPages([]);
    setWiped(true);
  }

  return (
    <div class="stack kept-pages">
      <button class="nl-button nl-button--primary" type="button" onClick={() => location.reload()}>
        {text.again}
      </button>
      <h2>{text.kept}</h2>
      <p role="status">{wiped ? text.wiped : pages?.length === 0 && text.nothing}</p>
      {pages && pages.length > 0 && (
        <>
          <ul class="ruled">
            {pages.map(({ path, title }) => (
              <li key={path}>
                <a href={path}>{title}</a>
              </li>
            ))}
          </ul>
          <button class="link-button" type="button" onClick={() => void wipe()}>
            {text.wipe}
          </button>
        </>
      )}
    </div>
  );
}
