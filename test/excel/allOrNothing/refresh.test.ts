import { refreshBuild } from "../../../src/excel/refreshBuild";
import { faultAtEverySync } from "../faultAtEverySync";
import { nextWorkbook, smallBuild } from "../smallBuild";
import { smallWorkbook } from "../smallRanking";
import { workedOut } from "../workedOut";

faultAtEverySync({
  name: "refresh",
  prepare: async (host) => {
    const build = await smallBuild(host);
    const next = await nextWorkbook([1, 2, 3, 4, 5]);
    return (watch) => refreshBuild(build, next, watch);
  },
  calculate: (host) => workedOut(host, smallWorkbook),
});
