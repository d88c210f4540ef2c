/** Pages that carry a posting as structured data in; what is read of it out. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/document/html.ts';
import { bytesOf, codesOf, shown } from './shown.ts';

const posting = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Backend Engineer',
  hiringOrganization: { '@type': 'Organization', name: 'Acme' },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Berlin', addressCountry: 'DE' },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { minValue: 60000, maxValue: 80000, unitText: 'YEAR' },
  },
  description: '<p>You run our payment services.</p><ul><li>Five years of Go</li></ul>',
  skills: ['Go', 'PostgreSQL'],
  experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 60 },
};
const page = (data: unknown, body = ''): string =>
  `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body>${body}</body></html>`;
const read = (html: string) => readHtml(bytesOf(html));

describe('structured data of a job page', () => {
  it('is read where the page shows nothing itself', () => {
    const document = read(page(posting));
    expect(shown(document)).toEqual([
      'Backend Engineer',
      'Acme',
      'Berlin, DE',
      '60000 - 80000 EUR YEAR',
      '',
      'You run our payment services.',
      '',
      '• Five years of Go',
      '',
      '# Skills',
      'Go',
      'PostgreSQL',
      '',
      '# Experience requirements',
      '60 months of experience',
    ]);
    expect(codesOf(document)).toEqual(['structured-posting']);
  });

  it.each([
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, posting] }],
    ['a list', [posting]],
    ['a type among types', { ...posting, '@type': ['Thing', 'JobPosting'] }],
    [
      'escaped HTML',
      {
        ...posting,
        description:
          '&lt;p&gt;You run our payment services.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Five years of Go&lt;/li&gt;&lt;/ul&gt;',
      },
    ],
  ])('is found in %s', (_, data) => {
    expect(shown(read(page(data)))).toContain('• Five years of Go');
  });

  it('adds only what the page does not show', () => {
    const body =
      '<h1>Backend Engineer</h1><p>Acme</p><p>Berlin, DE</p><p>You run our payment services.</p><ul><li>Five years of Go</li></ul>';
    const lines = shown(read(page(posting, body)));
    expect(lines.filter((line) => line.includes('payment'))).toHaveLength(1);
    expect(lines).toContain('PostgreSQL');
  });

  it.each([
    ['other data', page({ '@type': 'Article', headline: 'x' }, '<p>Go</p>')],
    ['broken data', '<script type="application/ld+json">{"@type": "JobPosting"</script><p>Go</p>'],
  ])('%s changes nothing', (_, html) => {
    const document = read(html);
    expect(document.text).toBe('Go');
    expect(codesOf(document)).toEqual([]);
  });
});
