import type { CellContent, CellValue } from "../../../src/preview/host/model/cell";
import { parseArea } from "../../../src/preview/host/model/address";
import type { SheetModel } from "../../../src/preview/host/model/SheetModel";
import { addTable } from "../../../src/preview/host/model/tableRules";
import { WorkbookModel } from "../../../src/preview/host/model/WorkbookModel";

/** A formula and what it gives, which may fill cells. */
const given = (formula: string, ...values: readonly (readonly CellValue[])[]) => ({ formula, values });

function put(sheet: SheetModel, address: string, content: CellValue | ReturnType<typeof given>): void {
  const { row, column } = parseArea(address)!;
  const isFormula = typeof content === "object" && "formula" in content;
  const entered: CellContent = isFormula ? { value: undefined, formula: content.formula } : { value: content };
  sheet.write([{ row, column, content: entered }]);
  if (isFormula) sheet.setCalculated(row, column, content.values);
}

const fill = (sheet: SheetModel, contents: Readonly<Record<string, Parameters<typeof put>[2]>>) =>
  Object.entries(contents).forEach(([address, content]) => put(sheet, address, content));

/** What people make by hand with this add-in, and what its own sheets never have. */
export function personalWorkbook(): WorkbookModel {
  const workbook = new WorkbookModel();
  const [jobs] = workbook.sheets;
  workbook.renameSheet(jobs!, "My jobs");
  fill(jobs!, {
    ...{ A1: "Industry", B1: "Jobs", C1: "Half", A2: "Steel", B2: 10, A3: "Care", B3: 30, A4: "Total", B4: 40 },
    C2: given("=[@Jobs]/2", [5]),
    C3: given("=[@Jobs]/2", [15]),
    E2: given("=LMI.SHARES(B2:B3)", [0.25, { error: "#N/A" }], ["n/a", 0.75]),
    H2: given("=LMI.GINI(B2:B3)", [0.5]),
    H3: given("=LMI.NAICS_TITLE(A2)", [{ error: "#NAME?" }]),
    H4: given("=SUM(FILTER(B2:B3,B2:B3>10))", [30]),
    H5: given("=LET(jobs,B2,jobs*2)", [20]),
    H6: given("=SORT(B2:B3)", [{ error: "#SPILL!" }]),
    H7: given('=IFNA("a<b",1)', ["a<b"]),
    J2: { error: "#DIV/0!" },
    J3: given("=B2", [10]),
  });
  const area = parseArea("A1:C3")!;
  const table = addTable(jobs!, area, "tblJobs");
  table.area = { ...area, rows: 4 };
  table.showTotals = true;
  const link = (address: string, content: Parameters<SheetModel["setLink"]>[1]) =>
    jobs!.setLink(parseArea(address)!, content);
  link("A2", { address: "https://example.org/a b?x=1&y=2", screenTip: "Where it is from" });
  link("J3", { documentReference: "'My jobs'!A1" });
  jobs!.setLines("rows", 6, 1, { hidden: true });
  jobs!.setLines("columns", 10, 1, { hidden: true });
  jobs!.setValidation(parseArea("K2")!, {
    rule: { list: { source: 'yes,"no"' } },
    ignoreBlanks: true,
    prompt: { showPrompt: true, title: "", message: "" },
    errorAlert: { showAlert: true, title: "", message: "", style: "Stop" },
  });
  addHidden(workbook, jobs!);
  return workbook;
}

function addHidden(workbook: WorkbookModel, jobs: SheetModel): void {
  const [hidden, deep] = [workbook.addSheet("Hidden"), workbook.addSheet("Very hidden")];
  fill(hidden, { A1: given("=LMI.GINI('My jobs'!B2:B3)", [0.5]) });
  fill(deep, { A1: "kept" });
  workbook.moveSheet(hidden, 0);
  hidden.visibility = "Hidden";
  deep.visibility = "VeryHidden";
  const name = (own: { name: string; formula: string; sheetId?: string; visible?: boolean; comment?: string }) =>
    workbook.addName({ sheetId: null, visible: true, comment: "", ...own });
  name({ name: "Cut", formula: "='My jobs'!$B$2" });
  name({ name: "Cut", formula: "='My jobs'!$B$3", sheetId: jobs.id, comment: "The cut of <this> sheet" });
  name({ name: "Doubled", formula: "=LET(x,Cut,x*2)" });
  name({ name: "Spread", formula: "=LMI.GINI('My jobs'!$B$2:$B$3)", visible: false });
  workbook.properties.set("author", "A. Analyst & Co");
  workbook.properties.set("company", "Board");
}
