import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{domain,content,client,islands,api,house,styles}/**/*.test.ts'],
          // Files share their modules: loading them anew for each file took half of the time.
          isolate: false,
          // One is left free by default, which on two cores is half of them.
          maxWorkers: '100%',
          // Some start a command in a process of its own, which a busy machine may keep waiting.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/support/running-site.ts',
          // Two browsers at once are as many as two cores can carry.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // Ten pages are looked at side by side; on a slow machine the longest take more than a minute.
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
