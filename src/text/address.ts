/** The address that this site is built for, without a slash at the end. */
export function originOf(site: URL | undefined): string {
  if (!site) throw new Error('De site kent haar eigen adres niet. Vul `site` in astro.config.mjs in, of BASE_URL.');
  return site.origin;
}
