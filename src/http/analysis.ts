/**
 * The two things a submission can lead to: a report, or a report that is kept. Nothing is kept unless the caller asks,
 * and a repeated request with the same Idempotency-Key is answered with what the first one made.
 */
import { AnalysisError } from '../errors.ts';
import { type Correction, inputsOf, type Report } from '../report/report.ts';
import type { IdempotencyRecord, StoredAnalysis } from '../store/store.ts';
import type { EngineOptions, Service } from './dependencies.ts';
import { InvalidRequest } from './problems.ts';
import { openSource, type Source, type Submission } from './submission.ts';

const DAY = 24 * 60 * 60 * 1000;

/** YYYY-MM-DD of the service's clock, UTC. */
export const today = (service: Pick<Service, 'clock'>): string => service.clock().toISOString().slice(0, 10);

/** Reads both documents and analyses them; throws AnalysisError. */
export async function makeReport(service: Service, { resume, posting, options }: Submission): Promise<Report> {
  const { engine, dictionary } = service;
  const engineOptions: EngineOptions = {
    asOf: options.asOf ?? today(service),
    ...(options.weights && { numbers: options.weights }),
    ...(options.corrections && { corrections: options.corrections }),
    ...(options.hours !== undefined && { hours: options.hours }),
    ...(options.target !== undefined && { target: options.target }),
  };
  if ('role' in posting) {
    if (!dictionary.roles.has(posting.role)) throw new AnalysisError('not-found', 'There is no role with this id.');
    return engine.analyzeRole(await openSource(resume, service), posting.role, dictionary, engineOptions);
  }
  const documents = [await openSource(resume, service), await openSource(posting, service)] as const;
  return engine.analyze(...documents, dictionary, engineOptions);
}

/** A kept analysis with more corrections, kept as one of its own for as long as any new one; the original stays. */
export async function keepCorrected(
  service: Service,
  { tenant, report }: StoredAnalysis,
  corrections: readonly Correction[],
): Promise<StoredAnalysis> {
  const inputs = { ...inputsOf(report), corrections: [...report.corrections, ...corrections] };
  const createdAt = service.clock().getTime();
  const stored: StoredAnalysis = {
    tenant,
    id: crypto.randomUUID(),
    createdAt,
    expiresAt: createdAt + service.limits.keepDays * DAY,
    report: service.engine.replay(inputs, service.dictionary),
  };
  await service.store.saveAnalysis(stored);
  return stored;
}

/** Analyses and keeps; `replayed` where the key had already made it. Throws 'conflict' for a key used otherwise. */
export async function keepReport(
  service: Service,
  tenant: string,
  submission: Submission,
  key?: string,
): Promise<{ readonly stored: StoredAnalysis; readonly replayed: boolean }> {
  const fingerprint = key === undefined ? '' : await fingerprintOf(submission);
  const earlier = key === undefined ? null : await findEarlier(service, tenant, key, fingerprint);
  if (earlier) return { stored: earlier, replayed: true };
  const report = await makeReport(service, submission);
  const createdAt = service.clock().getTime();
  const expiresAt = createdAt + service.limits.keepDays * DAY;
  const stored: StoredAnalysis = { tenant, id: crypto.randomUUID(), createdAt, expiresAt, report };
  const record: IdempotencyRecord | undefined =
    key === undefined ? undefined : { key, fingerprint, analysis: stored.id, expiresAt: createdAt + DAY };
  try {
    await service.store.saveAnalysis(stored, record);
  } catch (error) {
    if (key === undefined || !(error instanceof AnalysisError && error.code === 'conflict')) throw error;
    // The same request was in work twice: whoever came first has made it.
    const made = await findEarlier(service, tenant, key, fingerprint);
    if (!made) throw error;
    return { stored: made, replayed: true };
  }
  return { stored, replayed: false };
}

/** The header's value, checked; throws InvalidRequest. */
export function readIdempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined || /^[\x21-\x7e]{1,200}$/.test(header)) return header;
  throw new InvalidRequest([{ field: 'Idempotency-Key', message: '1 to 200 visible ASCII characters' }]);
}

async function findEarlier(service: Service, tenant: string, key: string, fingerprint: string) {
  const now = service.clock().getTime();
  const record = await service.store.findIdempotency(tenant, key, now);
  if (!record) return null;
  if (record.fingerprint !== fingerprint) {
    throw new AnalysisError('conflict', 'This idempotency key was used for another request.');
  }
  return service.store.findAnalysis(tenant, record.analysis, now);
}

/** What the request means, not how it was encoded: a form repeated has another boundary. */
async function fingerprintOf({ resume, posting, options }: Submission): Promise<string> {
  const parts = {
    resume: await digestSource(resume),
    posting: 'role' in posting ? posting : await digestSource(posting),
    options: Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)),
  };
  return digest(new TextEncoder().encode(JSON.stringify(parts)));
}

const digestSource = async (source: Source): Promise<string> =>
  'text' in source
    ? `text:${await digest(new TextEncoder().encode(source.text))}`
    : `file:${await digest(source.bytes)}`;

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
