import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describeSheet } from "../../../src/sheets/describe";
import { stakeholderWorkbook } from "../../../src/sheets/stakeholders/stakeholderWorkbook";
import { fortyOrganisations, fortyRecipe } from "./fortyOrganisations";

const workbook = stakeholderWorkbook(fortyRecipe, fortyOrganisations);

const fileOf = (sheet: string) => path.join(__dirname, "../golden", `stakeholder ${sheet}.txt`);

// A golden is renewed by deleting its file: the next run writes it anew and fails once, so that somebody looks at it.
test.each(workbook.sheets)("$name is as its golden describes it", (sheet) => {
  const described = describeSheet(sheet, workbook.names);
  const file = fileOf(sheet.name);
  if (!existsSync(file)) {
    writeFileSync(file, described);
    throw new Error(`There was no golden of ${sheet.name}: it is now written to ${file}. Read it and run again.`);
  }
  expect(described).toBe(readFileSync(file, "utf8"));
});
