/** The Node service over a real socket. */
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { engine } from '../../src/engine.ts';
import type { Listening } from '../../src/runtimes/node.ts';
import { openDictionary } from '../../src/runtimes/node-dictionary.ts';
import { isLoopback, type ServeOptions, startService } from '../../src/runtimes/serve.ts';
import { ENGINE_VERSION } from '../../src/version.ts';

const running: Listening[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close(100);
});

async function start(over: Partial<ServeOptions> = {}): Promise<Listening> {
  const server = await startService({
    host: '127.0.0.1',
    port: 0,
    db: ':memory:',
    insecureNoKeys: false,
    dictionary: await openDictionary(),
    engine,
    version: ENGINE_VERSION,
    log: () => undefined,
    ...over,
  });
  running.push(server);
  return server;
}

/** Sends raw bytes, and answers what comes back until the other side closes. */
function converse(url: string, request: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(request));
    socket.on('data', (data) => {
      answer += data.toString('latin1');
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('the service on Node', () => {
  it('answers on its socket', async () => {
    const { url } = await start();
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: 'ready' });
  });

  it.each([
    ['127.0.0.1', true],
    ['127.8.9.1', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['192.168.1.5', false],
    ['127.0.0.1.example.org', false],
  ])('takes %s for loopback: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });

  it('refuses to serve other machines without keys, unless told to', async () => {
    await expect(start({ host: '0.0.0.0' })).rejects.toMatchObject({ code: 'usage' });
  });

  it('says so when the port is taken', async () => {
    const { url } = await start();
    await expect(start({ port: Number(new URL(url).port) })).rejects.toMatchObject({
      code: 'usage',
      detail: expect.stringContaining('EADDRINUSE'),
    });
  });

  it('refuses a page that reaches it under a foreign host name', async () => {
    const { url } = await start();
    const answer = await converse(
      url,
      'GET /v1/analyses HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1.1 403 /);
  });

  it('refuses a large body before it is sent, and closes the connection', async () => {
    const { url } = await start();
    const head = `POST /v1/analyses HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n`;
    const answer = await converse(url, head);
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(answer).toContain('"code":"too-large"');
  });
});
