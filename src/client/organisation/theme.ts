const id = 'organisation-theme';

/** Shows the page in the theme that an organisation chose; without one, as the site is. */
export function wearTheme(theme: string | undefined): void {
  const worn = document.getElementById(id);
  if (!theme) {
    worn?.remove();
    return;
  }
  const href = `/themas/${theme}.css`;
  if (worn?.getAttribute('href') === href) return;
  const link = Object.assign(document.createElement('link'), { id, rel: 'stylesheet', href });
  worn?.remove();
  document.head.append(link);
}
