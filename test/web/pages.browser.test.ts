/**
 * The pages in a real browser, with and without JavaScript. Where no Chromium is installed the tests are skipped and
 * counted as such, unless CI_REQUIRE_BROWSER=1 says that there has to be one.
 */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { engine } from '../../src/engine.ts';
import type { Listening } from '../../src/runtimes/node.ts';
import { openDictionary } from '../../src/runtimes/node-dictionary.ts';
import { startService } from '../../src/runtimes/serve.ts';
import { ENGINE_VERSION } from '../../src/version.ts';
import { makeDocx, makePdf } from '../http/files.ts';
import { POSTING, POSTING_LINES, RESUME, RESUME_LINES } from '../http/people.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const present = existsSync(executablePath) || process.env.CI_REQUIRE_BROWSER === '1';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

describe.skipIf(!present)('the pages', () => {
  let server: Listening;
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startService({
      host: '127.0.0.1',
      port: 0,
      db: ':memory:',
      insecureNoKeys: false,
      dictionary: await openDictionary(),
      engine,
      version: ENGINE_VERSION,
      log: () => undefined,
    });
    browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close(100);
  });

  afterEach(() => {
    // A blocked style, a foreign request or a script error would each show here.
    expect(complaints.splice(0)).toEqual([]);
  });

  async function openForm(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const expected = /status of 4\d\d/.test(message.text());
      if (message.type() === 'error' && !expected) complaints.push(message.text());
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && origin !== server.url) complaints.push(`request to ${origin}`);
    });
    await page.goto(server.url);
    return page;
  }

  async function paste(page: Page, resume = RESUME, posting = POSTING): Promise<void> {
    await page.fill('#resumeText', resume);
    await page.fill('#postingText', posting);
  }

  const rowOf = (page: Page, asked: RegExp) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: asked }) });

  const compare = (page: Page) => page.getByRole('button', { name: 'Compare', exact: true }).click();

  it.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('compare pasted texts %s and keep nothing', async (_name, javaScriptEnabled) => {
    const page = await openForm({ javaScriptEnabled });
    await paste(page);
    await compare(page);
    await page.getByText('Nothing of this was kept').waitFor();
    expect(await rowOf(page, /Python/).textContent()).toContain('3+ years of Python');
    expect((await page.request.get(`${server.url}/v1/analyses`).then((response) => response.json())).analyses).toEqual(
      [],
    );
    await page.context().close();
  });

  it('read uploaded files', async () => {
    const page = await openForm({ javaScriptEnabled: false });
    await page.setInputFiles('#resume', { name: 'cv.docx', mimeType: '', buffer: Buffer.from(makeDocx(RESUME_LINES)) });
    await page.setInputFiles('#posting', {
      name: 'job.pdf',
      mimeType: '',
      buffer: Buffer.from(makePdf(POSTING_LINES)),
    });
    await compare(page);
    await page.getByText('Nothing of this was kept').waitFor();
    expect(await page.locator('.document').first().textContent()).toContain('Northwind Labs');
    await page.context().close();
  });

  it('compare with a role', async () => {
    const page = await openForm();
    await page.fill('#resumeText', RESUME);
    await page.selectOption('#role', { label: 'Backend Developer' });
    await compare(page);
    await page.getByText('Nothing of this was kept').waitFor();
    await page.context().close();
  });

  it('save by the other button, offer downloads, and delete', async () => {
    const page = await openForm();
    await paste(page);
    await page.getByRole('button', { name: 'Compare and save this analysis' }).click();
    await page.getByText('Kept until').waitFor();
    const href = await page.getByRole('link', { name: 'Markdown' }).getAttribute('href');
    expect(await (await page.request.get(`${server.url}${href}`)).text()).toContain('Python');
    const address = page.url();
    await page.getByRole('button', { name: 'Delete now' }).click();
    await page.getByRole('heading', { name: 'Compare a resume with a job' }).waitFor();
    expect((await page.request.get(address)).status()).toBe(404);
    await page.context().close();
  });

  it('correct a misread place of a kept analysis, without JavaScript, and show what changed', async () => {
    const page = await openForm({ javaScriptEnabled: false });
    await paste(page);
    await page.getByRole('button', { name: 'Compare and save this analysis' }).click();
    await page.getByText('Kept until').waitFor();
    const original = page.url();
    await page.getByText('Was something misread?').click();
    await page.fill('#words', 'no such words');
    await page.fill('#skill', 'kafka');
    await page.fill('#by', 'Mara');
    await page.fill('#reason', 'fed by Kafka');
    await page.getByRole('button', { name: 'Score again' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.inputValue('#reason')).toBe('fed by Kafka');
    await page.fill('#words', 'Built REST APIs');
    await page.getByRole('button', { name: 'Score again' }).click();
    await page.getByRole('heading', { name: 'What changed' }).waitFor();
    expect(await page.locator('.changed').textContent()).toMatch(/corrections\..*Apache Kafka \(must\)/);
    expect(await page.getByText('Score before these corrections').count()).toBe(1);
    await page.getByRole('link', { name: 'The earlier analysis' }).click();
    await page.waitForURL(original);
    await page.context().close();
  });

  it('say what is missing, move the focus there, and keep what was typed', async () => {
    const page = await openForm();
    await page.fill('#resumeText', 'Some words');
    await compare(page);
    const alert = page.getByRole('alert');
    expect(await alert.textContent()).toContain('Job');
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert');
    expect(await page.inputValue('#resumeText')).toBe('Some words');
    await page.context().close();
  });

  it('show the words of both documents for a requirement that is clicked', async () => {
    const page = await openForm();
    await paste(page);
    await compare(page);
    await rowOf(page, /PostgreSQL/)
      .getByRole('rowheader')
      .click();
    const shown = await page.locator('mark[data-shown]').allTextContents();
    expect(shown.join(' ')).toContain('PostgreSQL');
    const sections = await page.locator('section:has(mark[data-shown])').count();
    expect(sections).toBe(2);
    await page.context().close();
  });

  it('put a dropped file into the field it was dropped on', async () => {
    const page = await openForm();
    const data = await page.evaluateHandle(
      'const transfer = new DataTransfer(); transfer.items.add(new File(["Python"], "dropped.txt")); transfer',
    );
    await page.dispatchEvent('[data-drop=posting]', 'drop', { dataTransfer: data });
    expect(await page.inputValue('#posting')).toContain('dropped.txt');
    expect(await page.inputValue('#resume')).toBe('');
    await page.context().close();
  });

  it('run nothing that a document brings along', async () => {
    const page = await openForm();
    const attack = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    await paste(page, `${RESUME}\n${attack}`, `${POSTING}\n- ${attack}`);
    await compare(page);
    await page.getByText('Nothing of this was kept').waitFor();
    expect(await page.title()).toContain('skillgap');
    expect(await page.locator('main img, main script').count()).toBe(0);
    await page.context().close();
  });

  it.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('check a job description %s, and mark the words of a finding', async (_name, javaScriptEnabled) => {
    const page = await openForm({ javaScriptEnabled });
    await page.getByRole('link', { name: 'Check a job description' }).click();
    await page.fill('#postingText', `${POSTING}\n- Kafka\n- 15 years of Swift`);
    const buffer = Buffer.from(makeDocx(RESUME_LINES));
    await page.setInputFiles('#resumes', [
      { name: 'one.docx', mimeType: '', buffer },
      { name: 'two.docx', mimeType: '', buffer },
    ]);
    await page.getByRole('button', { name: 'Check the job description' }).click();
    await page.getByText('Nothing of this was kept').waitFor();
    const problems = page.getByRole('region', { name: 'Problems' });
    expect(await problems.textContent()).toContain('Swift has been public since 2014');
    await problems.getByRole('link', { name: /Swift/ }).first().click();
    expect(new URL(page.url()).hash).toMatch(/^#posting-f\d+-1$/);
    if (javaScriptEnabled) expect(await page.locator('mark[data-shown]').allTextContents()).toContain('Swift');
    expect(await page.getByRole('region', { name: 'Which must costs most' }).textContent()).toContain('of 2');
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });

  it.each([320, 768, 1440])('fit an audit on a screen of %i px without sideways scrolling', async (width) => {
    const page = await openForm({ viewport: { width, height: 800 } });
    const overflow = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    await page.goto(`${server.url}/audit`);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.fill('#postingText', `${POSTING}\n- Kafka\n- 15 years of Swift`);
    await page.setInputFiles('#resumes', [
      { name: 'one.docx', mimeType: '', buffer: Buffer.from(makeDocx(RESUME_LINES)) },
    ]);
    await page.getByRole('button', { name: 'Check the job description' }).click();
    await page.getByText('Nothing of this was kept').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it.each([320, 768, 1440])('fit a screen of %i px without sideways scrolling', async (width) => {
    const page = await openForm({ viewport: { width, height: 800 } });
    const overflow = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(await overflow()).toBeLessThanOrEqual(0);
    await paste(page);
    await compare(page);
    await page.getByText('Nothing of this was kept').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('label every field and keep one first heading', async () => {
    const page = await openForm();
    for (const label of ['Resume file', 'Job description file', 'Or compare with a typical role']) {
      expect(await page.getByLabel(label).count()).toBe(1);
    }
    expect(await page.locator('h1').count()).toBe(1);
    await paste(page);
    await compare(page);
    await page.getByText('Nothing of this was kept').waitFor();
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });
});
