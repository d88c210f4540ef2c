/** The description of the service: that programs made from it can send what the service takes. */
import { describe, expect, it } from 'vitest';
import { engine } from '../../src/engine.ts';
import { createApp } from '../../src/http/app.ts';
import { PROBLEM_CODES } from '../../src/http/problems.ts';
import { openDictionary } from '../../src/runtimes/node-dictionary.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: unknown;
  readonly properties?: Record<string, { readonly enum?: readonly string[] }>;
}

interface Operation {
  readonly summary?: string;
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema: Schema }> }>;
}

interface Description {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

async function describeApp() {
  const app = createApp({
    dictionary: await openDictionary(),
    engine,
    store: openSqliteStore(':memory:'),
    clock: () => new Date(),
    readDocument: () => Promise.reject(new Error('reads nothing')),
    version: '1.2.3',
  });
  return { app, description: (await (await app.request('/openapi.json')).json()) as Description };
}

function collect(value: unknown, found: Schema[] = []): Schema[] {
  if (value === null || typeof value !== 'object') return found;
  if ('allOf' in value || '$ref' in value) found.push(value as Schema);
  for (const part of Object.values(value)) collect(part, found);
  return found;
}

describe('openapi.json', () => {
  it('describes every route programs may rely on, and no other', async () => {
    const { app, description } = await describeApp();
    const described = Object.entries(description.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const pages = /^\/($|assets|analyses|audit$|openapi)/;
    const routes = app.routes
      .filter(({ method, path }) => method !== 'ALL' && !pages.test(path))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).toEqual([...new Set(routes)].sort());
  });

  it('names exactly the codes of the catalogue', async () => {
    const { description } = await describeApp();
    expect(description.components.schemas.Problem?.properties?.code?.enum).toEqual(PROBLEM_CODES);
  });

  it('holds a summary for every operation and a problem document for every error', async () => {
    const { description } = await describeApp();
    for (const operation of Object.values(description.paths).flatMap((operations) => Object.values(operations))) {
      expect(operation.summary).toBeTruthy();
      for (const [status, { content }] of Object.entries(operation.responses)) {
        if (Number(status) >= 400) expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
      }
    }
  });

  it('refers to nothing that is not there, and closes no part of an allOf', async () => {
    const { description } = await describeApp();
    const { schemas } = description.components;
    const resolve = ({ $ref, ...own }: Schema): Schema | undefined =>
      $ref === undefined ? own : schemas[$ref.replace('#/components/schemas/', '')];
    for (const schema of collect(description)) {
      expect(resolve(schema)).toBeDefined();
      for (const part of schema.allOf ?? []) expect(resolve(part)?.additionalProperties).not.toBe(false);
    }
  });
});
