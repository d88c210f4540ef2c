/**
 * Language data in, one pattern for points in time and the look-ups behind it out. Built once a dictionary. All
 * languages are tried at once: a German CV for an English job says "Jan. 2020 – present".
 */
import type { LanguageData } from '../dictionary/language.ts';
import type { LanguageCode } from './section.ts';

export type Languages = ReadonlyMap<LanguageCode, LanguageData>;

export interface DateTables {
  /** Names its groups; see date-points.ts. */
  readonly point: RegExp;
  /** Between the two ends of a range, the whole gap. */
  readonly to: RegExp;
  /** Right before a point, at the end of what stands before it. */
  readonly since: RegExp;
  /** Right after a year range: it was a count. */
  readonly count: RegExp;
  /** A stretch that says how long, and nothing else: "(3 yrs 2 mos)". */
  readonly duration: RegExp;
  /** Folded name -> 1..12. */
  readonly months: ReadonlyMap<string, number>;
  readonly seasons: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
}

/** Lower case, one kind of apostrophe, accents on their letters, no dot at the end. */
export const foldName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .replace(/\.$/, '');

const escapePhrase = (text: string): string =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/'/g, "['\u2019]");

/** Longest first, so that "sept" is not read as "sep"; accents may stand apart from their letters. */
export const alternation = (phrases: Iterable<string>): string =>
  [...new Set([...phrases].flatMap((phrase) => [phrase, phrase.normalize('NFD')]))]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escapePhrase)
    .join('|');

function buildTables(languages: Languages): DateTables {
  const dates = [...languages.values()].map((language) => language.dates);
  const months = new Map<string, number>();
  const seasons = new Map<string, { from: number; to: number }>();
  for (const data of dates) {
    data.months.forEach((names, index) => {
      for (const name of names) if (!months.has(foldName(name))) months.set(foldName(name), index + 1);
    });
    for (const { names, from, to } of data.seasons) {
      for (const name of names) if (!seasons.has(foldName(name))) seasons.set(foldName(name), { from, to });
    }
  }
  const month = alternation(months.keys());
  const of = alternation(dates.flatMap((data) => data.of));
  const ordinal = alternation(dates.flatMap((data) => data.ordinals));
  const year = '(?:19[5-9]\\d|20[0-6]\\d)';
  const quarter = alternation(dates.flatMap((data) => data.quarters));
  const short = "['\u2019]\\d\\d";
  const between = `(?:\\.?,?\\s{0,2}(?:(?:${of})\\s{1,2})?)`;
  const point = [
    // "15 March 2020", "1er janvier 2020", "15. März 2020"
    `(?<dayA>\\d{1,2})(?:${ordinal})?\\.?\\s{1,2}(?:(?:${of})\\s{1,2})?(?<monthA>${month})${between}(?<yearA>${year})`,
    // "March 15, 2020"
    `(?<monthB>${month})\\.?\\s{1,2}(?<dayB>\\d{1,2})(?:${ordinal})?,\\s{0,2}(?<yearB>${year})`,
    // "Jan. 2020", "enero de 2019", "Sept '19", "Mar-2019", "May/2019"
    `(?<monthC>${month})(?:${between}|\\s?[-/]\\s?)(?<yearC>${year}|${short})`,
    // "2019-03-01", "2019/03/01"
    `(?<yearD>${year})[-/.](?<monthD>0[1-9]|1[0-2])[-/.](?<dayD>0[1-9]|[12]\\d|3[01])(?:T[\\d:.]+Z?)?`,
    // "01.03.2019", "1/3/2019"
    `(?<dayE>\\d{1,2})[./](?<monthE>\\d{1,2})[./](?<yearE>${year})`,
    // "03/2019", "3.2019", "03-2019"
    `(?<monthF>0?[1-9]|1[0-2])\\s?[./-]\\s?(?<yearF>${year})`,
    // "2017–18", "2017/18"; with a plain hyphen only where it cannot be a month
    `(?<yearG>${year})(?:\\s?[\u2013\u2014/]\\s?(?<nextG>\\d\\d)|-(?<nextH>1[3-9]|[2-9]\\d))`,
    // "2019-03", "2019.03"
    `(?<yearI>${year})[-.](?<monthI>0[1-9]|1[0-2])`,
    // "2020 March"
    `(?<yearJ>${year})\\s{1,2}(?<monthJ>${month})`,
    // "Summer 2018", "Winter 2019/2020", "WS 19/20" is too rare to risk
    `(?<season>${alternation(seasons.keys())}),?\\s{1,2}(?:(?:${of})\\s{1,2})?(?<yearK>${year})(?:\\s?/\\s?(?<nextK>\\d{4}|\\d\\d))?`,
    // "Q3 2020", "Q3/2020", "2020 Q3"
    `(?:${quarter})\\s?(?<quarterA>[1-4])[\\s/'\u2019-]{1,2}(?<yearL>${year})`,
    `(?<quarterB>[1-4])\\.?\\s?(?:${quarter})\\s{1,2}(?:(?:${of})\\s{1,2})?(?<yearM>${year})`,
    `(?<yearN>${year})[\\s-]{1,2}q(?<quarterC>[1-4])`,
    // "03/19": only as an end of a range
    `(?<monthO>0[1-9]|1[0-2])/(?<yearO>\\d\\d)`,
    `(?<yearP>${year})`,
    `(?<yearQ>${short})`,
    `(?<present>${alternation(dates.flatMap((data) => data.present))})`,
    `(?<monthR>${month})`,
  ];
  const to = alternation(dates.flatMap((data) => data.to));
  const since = alternation(dates.flatMap((data) => data.since));
  const count = alternation(dates.flatMap((data) => data['not-after']));
  const unit = alternation([...languages.values()].flatMap(({ years }) => [...years.years, ...years.months]));
  return {
    point: new RegExp(
      `(?<![\\p{L}\\p{N}_$\u20ac\u00a3#@+&=%]|\\d[.,])(?:${point.join('|')})(?![\\p{L}\\p{N}_%$\u20ac+]|[.,:]\\d)`,
      'giu',
    ),
    to: new RegExp(
      `^[.)\\]]?(?:[^\\S\\n]{0,4}(?:[-\u2010-\u2015\u2212~\u2192>/]{1,3}|\\b(?:${to})\\b)\\s{0,6}|[^\\S\\n]{0,4}\\n[^\\S\\n]*[\u2013\u2014]\\s?|\\s{1,4}(?:${to})\\s{1,4})[([]?$`,
      'iu',
    ),
    since: new RegExp(`(?<![\\p{L}\\p{N}])(?:${since})\\s{1,3}$`, 'iu'),
    count: new RegExp(`^\\s{0,2}(?:${count})(?![\\p{L}])`, 'iu'),
    duration: new RegExp(
      `^[^\\p{L}\\p{N}]{0,4}(?:\\d{1,2}[.,]?\\d?\\+?\\s?(?:${unit})(?![\\p{L}])[\\s,.&)]*){1,2}$`,
      'iu',
    ),
    months,
    seasons,
  };
}

const built = new WeakMap<Languages, DateTables>();

/** The tables of these languages, built at the first call. */
export function dateTablesOf(languages: Languages): DateTables {
  let tables = built.get(languages);
  if (!tables) {
    tables = buildTables(languages);
    built.set(languages, tables);
  }
  return tables;
}
