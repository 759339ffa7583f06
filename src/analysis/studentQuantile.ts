/**
 * Share of a Student t distribution within +-t, for t = sqrt(degrees) x tan(angle): the finite sums that whole degrees of freedom
 * have.
 *
 * @source Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.7.3 and 26.7.4
 */
function shareWithin(angle: number, degrees: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let step = isOdd ? 3 : 2; step < degrees; step += 2) {
    term *= (cosine * cosine * (step - 1)) / step;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

/**
 * The t within which, on both sides of 0, a share of a Student t distribution lies: Excel's T.INV.2T of 1 less the share.
 *
 * @param share above 0 and below 1
 * @param degrees degrees of freedom
 * @returns NaN unless the degrees are a whole number of 1 or more
 */
export function studentQuantile(share: number, degrees: number): number {
  if (!Number.isInteger(degrees) || degrees < 1) return NaN;
  let [low, high] = [0, Math.PI / 2];
  for (;;) {
    const middle = (low + high) / 2;
    // Neighbouring numbers have no third between them.
    if (middle <= low || middle >= high) return Math.sqrt(degrees) * Math.tan(middle);
    if (shareWithin(middle, degrees) < share) low = middle;
    else high = middle;
  }
}
