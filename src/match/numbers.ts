/** Every number the score rests on. Printed with each report; a caller may override any of them. */

export interface ScoreNumbers {
  /** Weight of a requirement by strength. */
  readonly must: number;
  readonly nice: number;
  /** Base of an alternative by the best evidence that holds. */
  readonly used: number;
  readonly listed: number;
  readonly impliedByUsed: number;
  readonly impliedByListed: number;
  /** A related skill counts `relatedFactor` x relation, at most `relatedCap`. */
  readonly relatedFactor: number;
  readonly relatedCap: number;
  /** With years asked, credit is base x (yearsFloor + (1 - yearsFloor) x min(have, asked) / asked). */
  readonly yearsFloor: number;
  /** No score below this many assessed requirement groups. */
  readonly minAssessed: number;
}

export const SCORE_NUMBERS: ScoreNumbers = {
  must: 3,
  nice: 1,
  used: 1,
  listed: 0.8,
  impliedByUsed: 0.7,
  impliedByListed: 0.56,
  relatedFactor: 0.6,
  relatedCap: 0.4,
  yearsFloor: 0.6,
  minAssessed: 3,
};
