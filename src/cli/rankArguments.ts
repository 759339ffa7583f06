import { areaCode } from "../data/areaCode";
import type { RecipeChoices } from "../sheets/recipeFor";
import { recipeDefaults } from "../sheets/recipe";
import { CommandError } from "./CommandError";
import type { GivenOptions } from "./givenOptions";
import { givenOptions } from "./givenOptions";
import { numberOption } from "./numberOption";
import { shareOption } from "./shareOption";
import { weightsOption } from "./weightsOption";
import { wordOption } from "./wordOption";

/** The command line, understood. */
export interface RankArguments {
  readonly choices: Omit<RecipeChoices, "madeOn">;
  /** Files and folders as given. */
  readonly files: readonly string[];
  readonly out: string;
  readonly json?: string;
  readonly force: boolean;
}

/** Whoever gives more than 1,000% means percent. */
const MOST_SHARE = 10;

const REQUIRED = ["files", "areas", "reference", "base", "end", "out"] as const;

/**
 * Reads the arguments after the command's name; null where help is asked for.
 * @throws CommandError for what the help does not know, what is missing, and what contradicts itself
 */
export function rankArguments(args: readonly string[]): RankArguments | null {
  const given = givenOptions(args);
  if (given.help !== undefined) return null;
  const missing = REQUIRED.filter((name) => given[name] === undefined).map((name) => `--${name}`);
  if (missing.length > 0) throw new CommandError(`The command lacks ${missing.join(", ")}: see --help.`);
  return {
    choices: { ...areas(given), ...years(given), ...decisions(given) },
    files: given.files!,
    ...outputs(given),
    force: given.force !== undefined,
  };
}

function areas(given: GivenOptions) {
  const codes = given.areas!.flatMap((list) => list.split(",")).filter((text) => text.trim() !== "");
  const [reference, ...region] = [given.reference![0]!, ...codes].map((text) => areaCode(text.trim().toUpperCase()));
  const odd = [reference!, ...region].find((code) => !/^[A-Z0-9]{5}$/.test(code));
  if (odd !== undefined) {
    throw new CommandError(
      `"${odd}" is not an area code: give the five characters of the files, such as 39049 or US000.`,
    );
  }
  if (region.length === 0) throw new CommandError("--areas names no area: give codes such as 39041,39049.");
  const twice = region.find((code, index) => region.indexOf(code) !== index);
  if (twice !== undefined) throw new CommandError(`--areas names ${twice} twice: name it once.`);
  if (region.includes(reference!)) {
    throw new CommandError(`--reference ${reference} is also in --areas: compare the region with another area.`);
  }
  return { areas: region, reference: reference! };
}

function years(given: GivenOptions) {
  const [base, end] = (["base", "end"] as const).map((name) => {
    const text = given[name]![0]!;
    if (/^(19|20)\d\d$/.test(text)) return Number(text);
    throw new CommandError(`--${name} ${text} is not a year: give one such as 2023.`);
  });
  if (base! < end!) return { base: base!, end: end! };
  throw new CommandError(`--base ${base} is not before --end ${end}: give the earlier year as the base.`);
}

function decisions(given: GivenOptions) {
  const { cuts, ...otherwise } = recipeDefaults;
  const regionName = given["region-name"]?.[0];
  return {
    ...(regionName === undefined ? {} : { regionName }),
    ownership: wordOption(given, "ownership") ?? otherwise.ownership,
    level: wordOption(given, "level") ?? otherwise.level,
    useEstimates: wordOption(given, "withheld") ?? otherwise.useEstimates,
    totalBasis: wordOption(given, "total-basis") ?? otherwise.totalBasis,
    scoring: wordOption(given, "scoring") ?? otherwise.scoring,
    rankOnly: wordOption(given, "rank-only") ?? otherwise.rankOnly,
    weights: weightsOption(given),
    cuts: {
      lq: numberOption(given, "lq-cut", cuts.lq, 0),
      growth: shareOption(given, "growth-cut", cuts.growth, { least: -1, most: MOST_SHARE }),
      wage: shareOption(given, "wage-cut", cuts.wage, { least: 0, most: MOST_SHARE }),
      minimumJobs: numberOption(given, "minimum-jobs", cuts.minimumJobs, 0),
      coverage: shareOption(given, "coverage", cuts.coverage, { least: 0, most: 1 }),
    },
  };
}

function outputs({ out: [out = ""] = [], json: [json] = [] }: GivenOptions) {
  if (!/\.xlsx$/i.test(out))
    throw new CommandError(`--out ${out} does not end in .xlsx: give the workbook such a name.`);
  return json === undefined ? { out } : { out, json };
}
