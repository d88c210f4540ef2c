/**
 * Report in, PDF out, on Node: the fonts come from a package, because a server may have none installed and a name may
 * be written in Latin, Greek or Cyrillic letters. Loaded when the first PDF is asked for.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PdfFonts } from '../report/pdf.ts';
import type { Report } from '../report/report.ts';

const { resolve } = createRequire(import.meta.url);

const readFont = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)));

let fonts: Promise<PdfFonts> | undefined;

async function readFonts(): Promise<PdfFonts> {
  const [regular, bold] = await Promise.all([readFont('DejaVuSans'), readFont('DejaVuSans-Bold')]);
  return { regular, bold };
}

export async function writeReportPdf(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const { writePdf } = await import('../report/pdf.ts');
  fonts ??= readFonts();
  return new Uint8Array(await writePdf(report, await fonts));
}
