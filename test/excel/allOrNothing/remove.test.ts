import { removeBuild } from "../../../src/excel/removeBuild";
import { faultAtEverySync } from "../faultAtEverySync";
import { smallBuild } from "../smallBuild";
import { smallWorkbook } from "../smallRanking";
import { workedOut } from "../workedOut";

faultAtEverySync({
  name: "remove",
  prepare: async (host) => {
    const build = await smallBuild(host);
    return (watch) => removeBuild(build, watch);
  },
  calculate: (host) => workedOut(host, smallWorkbook),
});
