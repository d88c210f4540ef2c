/**
 * One run, three grounds: `node` for nearly everything, `workers` for what must also hold in workerd with D1, `browser`
 * for the pages in a real Chromium. Files name their ground: *.workers.test.ts, *.browser.test.ts.
 */
import { fileURLToPath } from 'node:url';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-pool-workers';
import { configDefaults, defineConfig } from 'vitest/config';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const WORKERS = 'test/**/*.workers.test.ts';
const BROWSER = 'test/**/*.browser.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: pathOf('./dist/test-results.json') }]],
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...configDefaults.exclude, WORKERS, BROWSER],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: pathOf('./wrangler.toml') },
            miniflare: {
              bindings: {
                INSECURE_NO_KEYS: 'yes',
                MIGRATIONS: await readD1Migrations(pathOf('./src/store/migrations')),
              },
            },
          })),
        ],
        resolve: {
          alias: {
            'skillgap-dictionary': pathOf('./dist/dictionary.json'),
            // wrangler's bundle follows the package's `browser` map; a test run does not.
            mammoth: pathOf('./node_modules/mammoth/mammoth.browser.js'),
          },
        },
        test: {
          name: 'workers',
          include: [WORKERS],
          globalSetup: ['test/http/build-dictionary.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: [BROWSER],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
