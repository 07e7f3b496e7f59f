/** Where remarks about lessons go: a setting of the build, as in the README. */
const editors = process.env.CONTACT ?? 'redactie@localhost';

/** A link that opens a mail about this version of a page, addressed and with its subject. */
export function remarkAbout(title: string, path: string, version: string): string {
  const subject = `Dit klopt niet: ${title}`;
  const body = `Pagina: ${path}\nVersie: ${version}\n\nWat klopt er niet, en hoe weet je dat?\n`;
  return `mailto:${editors}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
