import { createHash } from 'node:crypto';

/** Pages that run WebAssembly: only these may. */
const withWasm = ['zoeken/index.html'];

/** The hash by which a policy allows exactly this inline text. */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The Content-Security-Policy of a page: itself, and by hash the few inline texts that Astro writes. */
export function policyFor(page: string, html: string): string {
  const inline = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))]
      .filter(([element, text]) => text && !/^<script[^>]*\ssrc=/.test(element) && !/^<script[^>]*json/.test(element))
      .map(([, text = '']) => hashOf(text));
  const allow = (tag: string) => ["'self'", ...new Set(inline(tag))].join(' ');
  return [
    "default-src 'none'",
    `script-src ${allow('script')}${withWasm.includes(page) ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src ${allow('style')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
