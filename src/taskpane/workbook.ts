// The pane's one door to the open workbook, and one file to fetch.
export { activeCell } from "../excel/activeCell";
export { addExamples } from "../excel/addExamples";
export { buildWorkbook } from "../excel/buildWorkbook";
export { findBuilds } from "../excel/findBuilds";
export { goTo } from "../excel/goTo";
export { insertFormula } from "../excel/insertFormula";
export { sentenceOf } from "../excel/officeErrors";
export { readBuild } from "../excel/readBuild";
export { readRanges } from "../excel/readRanges";
export { refreshBuild } from "../excel/refreshBuild";
export { removalPlan } from "../excel/removalPlan";
export { removeBuild } from "../excel/removeBuild";
export { selectedRange } from "../excel/selectedRange";
export { separators } from "../excel/separators";
export { listTables, readTable } from "../excel/tables";
export { watchSelection } from "../excel/watchSelection";
export { whyThisScore } from "../excel/whyThisScore";
