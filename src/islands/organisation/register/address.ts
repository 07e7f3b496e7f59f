/** Where one application is shown; its id stays in the browser, for the pages are the same for everybody. */
export const addressOf = (application: string) => `/organisatie/toepassingen/toepassing#${application}`;

/** The application that the address of this page names. */
export function namedHere(): string | undefined {
  const id = location.hash.slice(1);
  return /^[\w-]{8,100}$/.test(id) ? id : undefined;
}
