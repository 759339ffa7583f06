import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { refreshBuild } from "../../src/excel/refreshBuild";
import { removeBuild } from "../../src/excel/removeBuild";
import type { Host } from "../../src/preview/host/createHost";
import type { Work } from "./faultAtEverySync";
import { faultAtEverySync } from "./faultAtEverySync";
import { nextWorkbook, smallBuild } from "./smallBuild";
import { smallWorkbook } from "./smallRanking";
import { workedOut } from "./workedOut";

const calculate = (host: Host) => workedOut(host, smallWorkbook);

const works: Work[] = [
  { name: "build", prepare: async () => (watch) => buildWorkbook(smallWorkbook, watch) },
  {
    name: "refresh",
    prepare: async (host) => {
      const build = await smallBuild(host);
      const next = await nextWorkbook([1, 2, 3, 4, 5]);
      return (watch) => refreshBuild(build, next, watch);
    },
    calculate,
  },
  {
    name: "remove",
    prepare: async (host) => {
      const build = await smallBuild(host);
      return (watch) => removeBuild(build, watch);
    },
    calculate,
  },
];

describe.each(works.map((work) => [work.name, work] as const))("%s", (_, work) => faultAtEverySync(work));
