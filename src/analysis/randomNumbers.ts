/**
 * Random numbers from 0 to below 1 by the generator mulberry32, which is whole-number arithmetic on 32 bits: a seed gives the same
 * numbers on every machine.
 *
 * @param seed a whole number from 0 to 4,294,967,295
 * @returns a function that gives the next number
 * @source T. Ettinger (2017), mulberry32, public domain
 */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
