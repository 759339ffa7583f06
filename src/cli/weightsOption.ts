import type { ByCriterion } from "../sheets/ranking/criteria";
import { byCriterion, criteria, startingWeights } from "../sheets/ranking/criteria";
import { CommandError } from "./CommandError";
import type { GivenOptions } from "./givenOptions";

const keys: readonly string[] = criteria.map(({ key }) => key);

/** The weights of "concentration=20,wages=10": criteria that are not named weigh nothing. */
export function weightsOption({ weights }: GivenOptions): ByCriterion<number> {
  if (weights === undefined) return startingWeights;
  const given = new Map<string, number>();
  for (const part of weights[0]!.split(",").map((text) => text.trim())) {
    const [key = "", value = "", ...more] = part.split("=").map((text) => text.trim());
    const weight = value === "" || more.length > 0 ? NaN : Number(value);
    if (!keys.includes(key)) {
      throw new CommandError(`--weights names "${key}", which is not a criterion: there are ${keys.join(", ")}.`);
    }
    if (given.has(key)) throw new CommandError(`--weights names ${key} twice: name it once.`);
    if (!(weight >= 0 && weight < Infinity)) {
      throw new CommandError(`--weights gives "${part}": write a criterion, "=" and a number of at least 0.`);
    }
    given.set(key, weight);
  }
  if (Math.max(...given.values()) === 0) throw new CommandError("--weights are all 0: let one criterion count.");
  return byCriterion(({ key }) => given.get(key) ?? 0);
}
