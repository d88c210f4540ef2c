/** Problems: every code has one status, and nothing of an unknown error gets out. */
import { describe, expect, it } from 'vitest';
import { AnalysisError, ERRORS } from '../../src/errors.ts';
import {
  describeProblem,
  headersOf,
  InvalidRequest,
  PROBLEM_CODES,
  TransportError,
  toProblem,
} from '../../src/http/problems.ts';
import { problemResponses } from '../../src/http/schemas/answer.ts';

describe('problem documents', () => {
  it('hold every code of the catalogue once', () => {
    expect(PROBLEM_CODES).toEqual(expect.arrayContaining(Object.keys(ERRORS)));
    expect(new Set(PROBLEM_CODES).size).toBe(PROBLEM_CODES.length);
  });

  it.each(PROBLEM_CODES.map((code) => [code]))('tell what to do about %s', (code) => {
    const { status, advice } = describeProblem(code);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(advice).toMatch(/^[A-Z].+\.$/);
  });

  it.each<[string, unknown, string, number]>([
    ['an AnalysisError', new AnalysisError('no-text', 'Only pictures.'), 'no-text', 422],
    ['a TransportError', new TransportError('busy', 'Full.'), 'busy', 503],
    ['an invalid request', new InvalidRequest([{ field: 'a', message: 'b' }]), 'invalid-request', 400],
    ['any other error', new Error('secret'), 'bug', 500],
    ['what is no error at all', 'secret', 'bug', 500],
  ])('describe %s', (_name, error, code, status) => {
    const problem = toProblem(error, 'id');
    expect([problem.code, problem.status, problem.instance]).toEqual([code, status, 'urn:uuid:id']);
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  it('say when to come back where that helps', () => {
    expect(headersOf(new AnalysisError('store-unavailable', 'x'))).toHaveProperty('Retry-After');
    expect(headersOf(new Error('x'))).toEqual({});
  });

  it('stand in OpenAPI by status, the bug always among them', () => {
    const responses = problemResponses('not-found', 'file-missing', 'busy');
    expect(Object.keys(responses)).toEqual(['404', '500', '503']);
    expect(responses['404']?.description).toBe('not-found, file-missing');
  });
});
