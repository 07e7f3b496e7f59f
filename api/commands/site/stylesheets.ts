import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const link = /<link rel="stylesheet" href="(\/_astro\/[^"]+\.css)">/;
const run = new RegExp(`(?:${link.source}\\s*){2,}`, 'g');

/** What every page shares is worth a file of its own, which a browser then has already. */
const large = 12_000;

/**
 * The same page with its small style sheets in as few files as keep their order: each small file costs a request and
 * more in headers than in style.
 */
export function gatherStyles(site: string, html: string): string {
  return html.replace(run, (links) => {
    const files = [...links.matchAll(new RegExp(link, 'g'))].map(([, href = '']) => ({ href, css: read(site, href) }));
    const groups: (typeof files)[] = [];
    for (const file of files) {
      const last = groups.at(-1);
      if (last && !isLarge(file) && last.every((one) => !isLarge(one))) last.push(file);
      else groups.push([file]);
    }
    return groups.map((group) => `<link rel="stylesheet" href="${oneFile(site, group)}">`).join('');
  });
}

function oneFile(site: string, files: readonly { href: string; css: string }[]): string {
  const [first, ...more] = files;
  if (first && more.length === 0) return first.href;
  const css = files.map((file) => file.css).join('\n');
  const href = `/_astro/styles.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  if (!existsSync(site + href)) writeFileSync(site + href, css);
  return href;
}

const isLarge = ({ css }: { css: string }) => css.length > large;
const read = (site: string, href: string) => readFileSync(site + href, 'utf8');
