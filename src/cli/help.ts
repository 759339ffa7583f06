import { criteria } from "../sheets/ranking/criteria";
import { recipeDefaults } from "../sheets/recipe";
import { wrapped } from "./wrapped";

const { cuts } = recipeDefaults;

const criterionLines = criteria
  .map(({ key, weight, question }) => {
    const head = `    ${key.padEnd(14)}${String(weight).padStart(3)}  `;
    return head + wrapped(question, head.length).join("\n").trimStart();
  })
  .join("\n");

/** All of the command, for a window of 100 columns. */
export const help = `Ranks the industries of a region as drivers of its economy: QCEW files in, a living workbook out.

  npm run rank -- --files FILES --areas CODES --reference CODE --base YEAR --end YEAR --out FILE

Needed
  --files FILES...     Annual QCEW files by area, and tables of titles if wanted; of a folder every
                       .csv file in it and below. Spaces between them: --files counties us.csv
  --areas CODES        Areas of the region, with commas: 39041,39049
  --reference CODE     Area to compare with: US000 is the United States
  --base YEAR          First year
  --end YEAR           Last year
  --out FILE.xlsx      The workbook

What is counted
  --ownership WORD     private (default): private jobs. total: federal, state and local ones too
  --level DIGITS       NAICS digits of the industries, 2 to 6 (default ${recipeDefaults.level})
  --withheld WORD      estimate (default): withheld jobs are estimated, between bounds, and marked.
                       exclude: published figures only
  --total-basis WORD   Total under every location quotient, and base of national growth.
                       covered (default): all covered jobs. private: private jobs only
  --region-name TEXT   Name of the region (default: of a single area its title or code, else
                       "Region of 10 counties")

What counts as a driver
  --lq-cut NUMBER      Location quotient from which an industry is concentrated (default ${cuts.lq})
  --growth-cut SHARE   Growth from first to last year above which it is growing, as 0.05
                       or 5% (default ${cuts.growth})
  --wage-cut SHARE     Least average wage, as a share of the region's (default ${cuts.wage})
  --minimum-jobs N     Least jobs (default ${cuts.minimumJobs})

How it is ranked
  --weights LIST       Weights by criterion: concentration=20,wages=10. Criteria that are not named
                       get 0. Criteria and the weights they have without this option:
${criterionLines}
                       The last three are filled in by hand in the workbook and count from then on.
  --scoring WORD       Points of a criterion. percentile (default): place among the industries.
                       min-max: place between lowest and highest. thresholds: 0, 50 or 100 by cuts
  --rank-only WORD     minimum-jobs (default): those with the least jobs. all: every industry.
                       gate: those that pass every cut
  --coverage SHARE     Least share of the weight that must have data, 0 to 1 (default ${cuts.coverage})

Results
  --json FILE          The ranking for other programs too; what is missing is null
  --force              Replace --out and --json if they exist; otherwise they are kept
  --help               This text

Exit code 0: all is written. 2: something has to be mended first; one sentence says what, and
nothing is written.

Example
  npm run rank -- --files counties us --areas 39041,39049 --reference US000 --base 2020 --end 2023 \\
    --region-name "Two counties" --out ranking.xlsx`;
