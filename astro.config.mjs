import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { chunks } from './src/islands/chunks.ts';
import { nlDesignSystem } from './src/styles/nl-design-system.ts';
import { theme } from './src/styles/theme.ts';
import { workbench } from './src/workbench/integration.ts';

const api = `http://127.0.0.1:${process.env.API_PORT ?? '4322'}`;

export default defineConfig({
  site: process.env.BASE_URL ?? 'http://localhost:4321',
  output: 'static',
  trailingSlash: 'never',
  // A stylesheet of its own keeps style-src free of hashes and of unsafe-inline.
  build: { inlineStylesheets: 'never' },
  integrations: [preact(), mdx({ syntaxHighlight: 'prism' }), workbench()],
  devToolbar: { enabled: false },
  // Lets an editor complete and check the fields of a lesson while somebody types.
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [theme(process.env.THEME), nlDesignSystem(), chunks()],
    // In development the API runs beside Astro; in production one process serves both.
    server: { proxy: Object.fromEntries(['/api', '/credentials', '/scim', '/.well-known'].map((path) => [path, api])) },
    build: { sourcemap: false },
  },
});
