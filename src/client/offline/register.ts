/** Once the page is there and the browser has nothing to do: what is read now can be read again without a connection. */
export function stayReadable(): void {
  // While developing, every page is always as it was just written.
  if (import.meta.hot || !('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}

function whenIdle(): void {
  const start = () => void keepThisPage().catch(() => undefined);
  // Safari has no requestIdleCallback; a page that is never idle starts all the same.
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 3_000 });
  else setTimeout(start, 200);
}

/** The worker knows which pages may be kept. */
async function keepThisPage(): Promise<void> {
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(location.pathname);
}
