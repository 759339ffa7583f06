// The pane's one door to the open workbook, and one file to fetch.
export { buildWorkbook } from "../excel/buildWorkbook";
export { findBuilds } from "../excel/findBuilds";
export { goTo } from "../excel/goTo";
export { sentenceOf } from "../excel/officeErrors";
export { readBuild } from "../excel/readBuild";
export { refreshBuild } from "../excel/refreshBuild";
export { removalPlan } from "../excel/removalPlan";
export { removeBuild } from "../excel/removeBuild";
export { listTables, readTable } from "../excel/tables";
export { watchSelection } from "../excel/watchSelection";
export { whyThisScore } from "../excel/whyThisScore";
