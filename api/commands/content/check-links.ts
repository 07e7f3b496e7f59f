import { globSync, readFileSync } from 'node:fs';
import { exit } from 'node:process';
import { deadLinks } from '#domain/faults/links';
import { linksIn, verdict } from '#domain/link';
import { askLink } from './ask-link.ts';
import { perHost } from './per-host.ts';
import { report } from './report.ts';

const timeoutMs = 15_000;

const places = globSync('content/**/*.{yaml,mdx}')
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .flatMap((file) => linksIn(readFileSync(file, 'utf8')).map((link) => ({ ...link, file })));
const urls = [...new Set(places.map(({ url }) => url))];
const sites = new Set(urls.map((url) => new URL(url).host)).size;
console.log(`We vragen ${urls.length} adressen op bij ${sites === 1 ? '1 site' : `${sites} sites`}. Dit duurt even.`);

const answers = await perHost(urls, (url) => askLink(url, timeoutMs), {
  hosts: 4,
  pauseMs: 500,
  final: (answer, url) => answer.kind === 'silent' && new URL(answer.at).host === new URL(url).host,
});
if (urls.length > 0 && [...answers.values()].every(({ kind }) => kind === 'silent')) {
  console.error('Er is geen netwerk: geen enkele site antwoordt. Er is dus niets nagekeken.');
  console.error('Werk je achter een proxy? Zet dan HTTPS_PROXY en NODE_USE_ENV_PROXY=1, en probeer het opnieuw.');
  exit(2);
}
const faults = deadLinks(places, new Map([...answers].map(([url, answer]) => [url, verdict(url, answer)])));
const dead = faults.filter(({ weight }) => weight === 'error').length;
const conclusion =
  dead === 0
    ? 'Geen enkel adres is dood.'
    : `${dead === 1 ? '1 plek heeft' : `${dead} plekken hebben`} een dood adres.`;
(dead > 0 ? console.error : console.log)(report(faults, conclusion));
exit(dead > 0 ? 1 : 0);
