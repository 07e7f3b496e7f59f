import type { IncomingMessage } from 'node:http';

/**
 * The network that a request came from: an IPv4 address, or the first half of an IPv6 address.
 * @param proxies how many addresses at the end of X-Forwarded-For were added by our own proxies
 */
export function networkOf(incoming: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string {
  const direct = incoming.socket.remoteAddress ?? '';
  const forwarded = [incoming.headers['x-forwarded-for'] ?? []]
    .flat()
    .join(',')
    .split(',')
    .map((one) => one.trim());
  const address = proxies > 0 ? (forwarded.filter(Boolean).at(-proxies) ?? direct) : direct;
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  return plain.includes(':') ? firstHalf(plain) : plain;
}

function firstHalf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  const all = [
    ...groups,
    ...Array<string>(Math.max(0, missing)).fill('0'),
    ...(tail?.split(':').filter(Boolean) ?? []),
  ];
  return all
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}
