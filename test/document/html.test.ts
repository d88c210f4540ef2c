/** Pages in; what a person would read on them out. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/document/html.ts';
import { bytesOf, codesOf, expectSound, shown } from './shown.ts';

const read = (html: string): string[] => {
  const document = readHtml(bytesOf(html));
  expectSound(document);
  return shown(document);
};

describe('a page is read as a person reads it', () => {
  it.each([
    ['blocks are lines', '<div>Go</div><div>Rust</div>', ['Go', 'Rust']],
    ['paragraphs are set apart', '<p>Go</p><p>Rust</p>', ['Go', '', 'Rust']],
    ['headings say so', '<h2>Skills</h2><p>Go</p>', ['# Skills', '', 'Go']],
    ['white space collapses', '<p>Go \n\t and&nbsp; Rust</p>', ['Go and Rust']],
    ['a break ends a line', '<p>Acme<br>Berlin</p>', ['Acme', 'Berlin']],
    ['lists get bullets', '<p>With:</p><ul><li>Go</li><li>Rust</li></ul>', ['With:', '', '• Go', '• Rust']],
    ['numbered lists get numbers', '<ol start="3"><li>Go</li><li>Rust</li></ol>', ['3. Go', '4. Rust']],
    ['nested lists', '<ul><li>Web<ul><li>React</li></ul></li><li>Ops</li></ul>', ['• Web', '• React', '• Ops']],
    ['a typed bullet stays the only one', '<ul><li>– Go</li></ul>', ['– Go']],
    ['paragraphs in items', '<ul><li><p>Go</p></li><li><p>Rust</p></li></ul>', ['• Go', '• Rust']],
    ['entries in the clothes of a list', '<ul><li><h3>Acme</h3><div>2019</div></li></ul>', ['# Acme', '2019']],
    ['preformatted lines', '<pre>Ana\n  Go\n</pre>', ['Ana', 'Go']],
    ['definitions', '<dl><dt>Stack</dt><dd>Go</dd></dl>', ['Stack', 'Go']],
    ['spans of one line are words', '<span>Ja</span><span>va</span>', ['Java']],
    [
      'spans with classes are set apart',
      '<span class="a">Acme</span><span class="b">Engineer</span>',
      ['Acme Engineer'],
    ],
    ['a marked misspelling is one word', '<span class="SpellE">Post</span><span>greSQL</span>', ['PostgreSQL']],
    ['a span shown as a block', '<span style="display: block">Go</span>Rust', ['Go', 'Rust']],
    ['entities', '<p>C&amp;A &#8211; R&eacute;sum&eacute; &lt;b&gt;</p>', ['C&A – Résumé <b>']],
    [
      'scripts, styles and titles are not read',
      '<head><title>T</title><style>p{}</style></head><script>x()</script><p>Go</p>',
      ['Go'],
    ],
    ['soft hyphens are not read', '<p>data&shy;base&#8203;s</p>', ['databases']],
    ['unclosed tags', '<ul><li>Go<li>Rust</ul><p>One<p>Two', ['• Go', '• Rust', '', 'One', '', 'Two']],
    [
      'three headings in a row are a list',
      '<h6>Go</h6><h6>Rust</h6><h6>C</h6>',
      ['Go', 'Rust', 'C'].flatMap((word, i) => (i ? ['', word] : [word])),
    ],
    ['icons are not read', '<p><i aria-hidden="true">email</i> Go</p>', ['Go']],
    [
      'words of a sentence are read, hidden from screen readers or not',
      '<p aria-hidden="true">Built services in Go</p>',
      ['Built services in Go'],
    ],
  ])('%s', (_, html, lines) => {
    expect(read(html)).toEqual(lines);
  });
});

describe('tables', () => {
  it('rows of short cells are one line each', () => {
    expect(read('<table><tr><th>Skill</th><th>Years</th></tr><tr><td>Go</td><td>5</td></tr></table>')).toEqual([
      '| Skill\tYears',
      '| Go\t5',
    ]);
  });

  it('a table used for layout is read cell by cell', () => {
    const html = '<table><tr><td><h2>Skills</h2><p>Go</p></td><td><h2>Work</h2><p>Acme</p></td></tr></table>';
    expect(read(html)).toEqual(['# Skills', 'Go', '', '# Work', 'Acme']);
  });

  it('a table inside a table keeps its place', () => {
    expect(
      read('<table><tr><td>Go<table><tr><td>a</td><td>b</td></tr></table></td><td>Rust</td></tr></table>'),
    ).toEqual(['Go', '', '| a\tb', '', 'Rust']);
  });
});

describe('hidden text', () => {
  it.each(['style="display:none"', 'style="color:red; visibility: hidden"', 'hidden', 'style="font-size:0"'])(
    '%s is left out and told',
    (attribute) => {
      const document = readHtml(bytesOf(`<p>Go</p><p ${attribute}>Kubernetes Terraform</p>`));
      expect(document.text).toBe('Go');
      expect(codesOf(document)).toEqual(['hidden-text']);
    },
  );

  it('says nothing where nothing was hidden but space', () => {
    expect(codesOf(readHtml(bytesOf('<p>Go</p><p hidden> </p>')))).toEqual([]);
  });
});

describe('the furniture of a page', () => {
  const job =
    '<main><h1>Engineer</h1><p>We look for an engineer who knows Go and has run services for years.</p></main>';

  it('is left out where the page marks its main part', () => {
    const html = `<nav><a href="/">Home</a></nav>${job}<div class="cookie-banner">We use cookies</div><footer>Imprint</footer>`;
    expect(read(html).join(' ')).toBe(
      '# Engineer  We look for an engineer who knows Go and has run services for years.',
    );
  });

  it('stays where it holds a way to contact someone', () => {
    expect(read(`${job}<footer><a href="mailto:ana@example.org">Mail Ana</a></footer>`)).toContain('Mail Ana');
  });

  it('stays where no part is marked, because a resume may use the same tags', () => {
    expect(read('<header><h1>Ana</h1></header><section>Go</section><footer>Berlin</footer>')).toEqual([
      '# Ana',
      'Go',
      'Berlin',
    ]);
  });

  it('a list of links into the page is not read', () => {
    const menu =
      '<ul><li><a href="#a">Skills</a></li><li><a href="#b">Work</a></li><li><a href="#c">Education</a></li></ul>';
    expect(read(`${menu}<h2 id="a">Skills</h2>Go`)).toEqual(['# Skills', 'Go']);
  });
});

describe('the encoding of a page', () => {
  it('is the one it declares', () => {
    const bytes = Uint8Array.from('<meta charset="iso-8859-2"><p>\xb1\xb6</p>', (character) => character.charCodeAt(0));
    expect(readHtml(bytes).text).toBe('ąś');
  });
});
