/**
 * Requirements of a report in, their points as every form of the report prints them out. The value of the report gives the
 * last tenths to some rows, so that all add up; printed, two rows alike as "3.9 of 3.9" and "3.8 of 3.8" look like an error,
 * and so does a gain of 17.7 for a row of 17.6. So each row is rounded by itself, and the total says what that leaves.
 */
import type { Report, ReportRequirement } from './report.ts';
import { points } from './words.ts';

type Rows = readonly ReportRequirement[];

const tenthsOf = (share: number, rows: Rows): number => {
  const whole = rows.reduce((sum, { weight }) => sum + weight, 0);
  return whole <= 0 ? 0 : Math.round((1000 * share) / whole);
};

const mostTenths = ({ weight }: ReportRequirement, rows: Rows): number => tenthsOf(weight, rows);
const earnedTenths = ({ weight, credit }: ReportRequirement, rows: Rows): number => tenthsOf(weight * credit, rows);

/** Points a requirement can bring at most: its share of the weights. */
export const mostPoints = (row: ReportRequirement, rows: Rows): number => mostTenths(row, rows) / 10;

export const earnedPoints = (row: ReportRequirement, rows: Rows): number => earnedTenths(row, rows) / 10;

/** "3.1 of 3.8". */
export const rowPoints = (row: ReportRequirement, rows: Rows): string =>
  `${points(earnedPoints(row, rows))} of ${points(mostPoints(row, rows))}`;

/** Under the table; null where nothing is scored. */
export function sumText({ score, requirements }: Report): string | null {
  if (score === null || requirements.length === 0) return null;
  const tenths = requirements.reduce((sum, row) => sum + earnedTenths(row, requirements), 0);
  const rounded = tenths === Math.round(10 * score) ? '' : ` (${points(tenths / 10)} with each row rounded by itself)`;
  return `The points add up to ${points(score)}${rounded}.`;
}

/** What these rows still lack, as they print it; 0 where there is no score. */
export function openPoints(ids: readonly string[], { score, requirements }: Report): number {
  if (score === null) return 0;
  const rows = requirements.filter(({ id }) => ids.includes(id));
  return rows.reduce((sum, row) => sum + mostTenths(row, requirements) - earnedTenths(row, requirements), 0) / 10;
}
