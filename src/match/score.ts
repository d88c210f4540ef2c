/**
 * Weights and credits in, the score and each requirement's part of it out. All sums are of whole numbers: adding
 * fractions in another order gives other last digits, and the same resume must never score 73.4 today and 73.5
 * tomorrow. The printed parts must add up to the printed score, or nobody can check it by hand.
 */

/** What one requirement brings: `weight` of any size, `credit` 0..1 with four decimals. */
export interface Weighted {
  readonly weight: number;
  readonly credit: number;
}

/** Points 0..100 with one decimal, null where nothing weighs anything. */
export type ScoreOf = (parts: readonly Weighted[]) => number | null;

/** Credits are kept in ten-thousandths. */
export const CREDIT_UNIT = 10_000;
const WEIGHT_UNIT = 1_000;
const TENTHS = 1_000;

const products = (parts: readonly Weighted[]): { each: readonly number[]; whole: number } => {
  const weights = parts.map(({ weight }) => Math.round(weight * WEIGHT_UNIT));
  return {
    each: parts.map(({ credit }, index) => (weights[index] ?? 0) * Math.round(credit * CREDIT_UNIT) * TENTHS),
    whole: weights.reduce((sum, weight) => sum + weight, 0) * CREDIT_UNIT,
  };
};

const roundedShare = (sum: number, whole: number): number => Math.floor((2 * sum + whole) / (2 * whole));

export const scoreOf: ScoreOf = (parts) => {
  const { each, whole } = products(parts);
  if (whole <= 0) return null;
  return (
    roundedShare(
      each.reduce((sum, part) => sum + part, 0),
      whole,
    ) / 10
  );
};

/**
 * The least sum of weight x credit, both in their units, for which `scoreOf` says at least these points; `weights` is
 * the sum of the weights.
 */
export function sumFor(points: number, weights: number): number {
  const tenths = Math.ceil(Math.round(points * 1e6) / 1e5);
  return Math.ceil((weights * CREDIT_UNIT * (2 * tenths - 1)) / (2 * TENTHS));
}

/** Each part's points with one decimal, adding up to `scoreOf(parts)`: largest remainder, ties to the earlier part. */
export function contributionsOf(parts: readonly Weighted[]): readonly number[] {
  const { each, whole } = products(parts);
  if (whole <= 0) return parts.map(() => 0);
  const tenths = each.map((part) => Math.floor(part / whole));
  const total = roundedShare(
    each.reduce((sum, part) => sum + part, 0),
    whole,
  );
  const left = total - tenths.reduce((sum, part) => sum + part, 0);
  const byRemainder = each.map((part, index) => ({ index, rest: part % whole }));
  byRemainder.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) tenths[index] = (tenths[index] ?? 0) + 1;
  return tenths.map((part) => part / 10);
}
