import { isBlsAggregate, naicsCode } from "../analysis/naicsCode";
import type { naicsTitles, NaicsVintage } from "../analysis/naicsTitles";
import { code, naicsVintage } from "./inputs/naics";
import { notNaics } from "./notNaics";
import type { Result } from "./result";
import { tableMeasure } from "./tableMeasure";

/** 18 kB compressed, and few need them: they are fetched with the first call. */
let titlesOf: typeof naicsTitles = () => {
  throw new Error("NAICS_TITLE: await prepare() before compute().");
};

const OTHER = { "2022": "2017", "2017": "2022" } as const;

function titleOf(text: string, vintage: NaicsVintage): Result {
  if (text === "") return null;
  const code = isBlsAggregate(text) ? text.trim() : naicsCode(text);
  if (code === null) return notNaics(text);
  const title = titlesOf(vintage).get(code);
  if (title !== undefined) return title;
  const elsewhere = titlesOf(OTHER[vintage]).get(code);
  const because =
    elsewhere === undefined
      ? `There is no NAICS ${vintage} code ${code}.`
      : `There is no NAICS ${vintage} code ${code}; in NAICS ${OTHER[vintage]} it is ${elsewhere}.`;
  return { problem: "missing", because };
}

export const naicsTitle = tableMeasure({
  name: "NAICS_TITLE",
  title: "NAICS title",
  summary: "The title of an industry by its NAICS code.",
  formula: "title of the code in the chosen edition of NAICS",
  reading: "3361 is Motor Vehicle Manufacturing.",
  edgeCases: [
    "31, 32 and 33 are the sector 31-33, Manufacturing; 44 and 45 are 44-45; 48 and 49 are 48-49.",
    "A code that the edition does not have is #N/A; if the other edition has it, the error says its title there.",
    "10, 101, 1011 and the like, and 99, have the titles that BLS gives them; they are not part of NAICS.",
    "Text around the code, such as NAICS 3361, is not read: #N/A.",
  ],
  source: "Census Bureau, North American Industry Classification System 2022 and 2017; BLS, QCEW industry titles.",
  numberFormat: "@",
  inputs: { code, vintage: naicsVintage },
  example: {
    values: { code: ["31-33", "3361", "722511"], vintage: "2022" },
    result: [["Manufacturing"], ["Motor Vehicle Manufacturing"], ["Full-Service Restaurants"]],
  },
  missingRow: "itself",
  missing: "There is no code in this row.",
  nativeReason:
    "It needs the table of all titles, which comes with the add-in; with one on a sheet, INDEX and MATCH find them.",
  says: ([title]: readonly [string]) => `The industry is ${title}.`,
  prepare: async () => {
    titlesOf = (await import("../analysis/naicsTitles")).naicsTitles;
  },
  compute: ({ code, vintage }) => code.map((text) => [titleOf(text, vintage)]),
});
