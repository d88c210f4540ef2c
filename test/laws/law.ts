/** Runs a law on random worlds, the same ones every time: a law that holds today and fails tomorrow has been broken. */
import fc from 'fast-check';

export const law = <T extends [unknown, ...unknown[]]>(numRuns: number, property: fc.IProperty<T>): void =>
  fc.assert(property, { seed: 20_261_121, numRuns });
