import { buildWorkbook } from "../../../src/excel/buildWorkbook";
import { faultAtEverySync } from "../faultAtEverySync";
import { smallWorkbook } from "../smallRanking";

faultAtEverySync({ name: "build", prepare: async () => (watch) => buildWorkbook(smallWorkbook, watch) });
