import { readScan } from "../../../src/excel/readScan";
import { removeBuild } from "../../../src/excel/removeBuild";
import { replaceFormulas } from "../../../src/excel/replaceFormulas";
import { updateScan } from "../../../src/excel/updateScan";
import type { Host } from "../../../src/preview/host/createHost";
import { mergeStakeholders } from "../../../src/sheets/stakeholders/mergeStakeholders";
import type { Work } from "../faultAtEverySync";
import { faultAtEverySync } from "../faultAtEverySync";
import { formulaWorkbook, replacements, spill } from "../formulaWorkbook";
import { scanRow, scanWorkbook, smallScan } from "../smallScan";
import { workedOut } from "../workedOut";

const calculate = (host: Host) => workedOut(host, scanWorkbook);

const imported = [
  scanRow("", { organisation: "Mercy Hospital", mission: "care", owner: "Ana" }),
  scanRow("", { organisation: "Adult School", geography: "all of it", phone: "+44 20" }),
  scanRow("", { organisation: "Chamber", notes: "=1+1" }),
];

const works: Work[] = [
  {
    name: "update a scan",
    prepare: async (host) => {
      const scan = await smallScan(host);
      const merge = mergeStakeholders((await readScan(scan)).rows, imported);
      return (watch) => updateScan(scan, merge, watch);
    },
    calculate,
  },
  {
    name: "replace formulas",
    prepare: async (host) => {
      formulaWorkbook(host);
      return (watch) => replaceFormulas(replacements, watch);
    },
    calculate: spill,
  },
  {
    name: "remove a scan",
    prepare: async (host) => {
      const scan = await smallScan(host);
      return (watch) => removeBuild(scan, watch);
    },
    calculate,
  },
];

describe.each(works.map((work) => [work.name, work] as const))("%s", (_, work) => faultAtEverySync(work));
