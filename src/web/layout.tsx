/** The frame of every page: title, style, script, footer. No request leaves for another host. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';

interface LayoutProps {
  readonly title: string;
  readonly version: string;
  /** A result brings its own heading and uses the whole width of a screen. */
  readonly result?: boolean;
  readonly children?: Child;
}

export function Layout({ title, version, result = false, children }: LayoutProps) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{`${title} · skillgap`}</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href={`/assets/page.css?v=${version}`} />
          <script src={`/assets/page.js?v=${version}`} defer />
        </head>
        <body class={result ? 'page wide' : 'page'}>
          <a class="skip" href="#main">
            Skip to the content
          </a>
          <header class="top">
            <a href="/" class="brand">
              skillgap
            </a>
            <nav aria-label="Site">
              <a href="/audit">Check a job description</a>
              <a href="/openapi.json">API</a>
            </nav>
          </header>
          <main id="main" tabindex={-1}>
            {!result && <h1 class="page-title">{title}</h1>}
            {children}
          </main>
          <footer class="foot">
            Every claim quotes the words it rests on. No language model, no third-party requests. Version {version}.
          </footer>
        </body>
      </html>
    </>
  );
}
