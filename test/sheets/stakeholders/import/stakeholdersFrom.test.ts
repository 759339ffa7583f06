import fc from "fast-check";
import type { ColumnTarget } from "../../../../src/sheets/stakeholders/import/columnWords";
import { columnWords } from "../../../../src/sheets/stakeholders/import/columnWords";
import { findDuplicates } from "../../../../src/sheets/stakeholders/import/findDuplicates";
import { guessedColumns } from "../../../../src/sheets/stakeholders/import/guessedColumns";
import { ownList } from "../../../../src/sheets/stakeholders/import/OwnList";
import { stakeholdersFrom } from "../../../../src/sheets/stakeholders/import/stakeholdersFrom";
import { withoutDuplicates } from "../../../../src/sheets/stakeholders/import/withoutDuplicates";
import { dateSerial } from "../../../../src/sheets/stakeholders/dateSerial";
import type { Scalar } from "../../../../src/sheets/sheet";

const imported = (cells: readonly (readonly Scalar[])[]) => {
  const list = ownList({ name: "the list", cells }, true);
  return stakeholdersFrom(list, guessedColumns(list.headers));
};

describe("stakeholdersFrom", () => {
  it("puts words into numbers and into the scan's words where they can mean one thing only, and tells so", () => {
    const { rows, put, outside } = imported([
      ["Organisation", "Influence", "Interest", "Category", "Commitment", "Consent"],
      ["Acme", "High", "low", "union", 4, "y"],
      ["Zeta", "Medium", "4", "LABOR UNION", "very", "ask first"],
      ["Nova", "high", 7, "Vendor", "low", true],
    ]);
    expect(rows.map(({ entries }) => entries)).toEqual([
      { organisation: "Acme", influence: 5, interest: 1, category: "Labor union", commitment: 4, consent: "Yes" },
      {
        ...{ organisation: "Zeta", influence: 3, interest: 4, category: "Labor union" },
        ...{ commitment: "very", consent: "ask first" },
      },
      { organisation: "Nova", influence: 5, interest: 7, category: "Vendor", commitment: "low", consent: "Yes" },
    ]);
    expect(put.map(({ from, to }) => `${from} -> ${to}`)).toEqual(
      expect.arrayContaining(["High -> 5", "high -> 5", "Medium -> 3", "low -> 1", "union -> Labor union"]),
    );
    expect(outside.map(({ key, from, to, cells }) => [key, from, to, cells])).toEqual([
      ["commitment", "very", "very", 1],
      ["consent", "ask first", "ask first", 1],
      ["interest", "7", 7, 1],
      ["category", "Vendor", "Vendor", 1],
      ["commitment", "low", "low", 1],
    ]);
  });

  it("understands dates, and keeps as text what is none", () => {
    const { rows, outside } = imported([
      ["Organisation", "Last contact", "Next date"],
      ["Acme", "3/4/2026", 46_347],
      ["Zeta", "2026-03-04", "after the fair"],
    ]);
    const [acme, zeta] = rows;
    expect(acme!.entries).toMatchObject({ lastContact: dateSerial("2026-03-04"), nextDate: 46_347 });
    expect(zeta!.entries).toMatchObject({ lastContact: dateSerial("2026-03-04"), nextDate: "after the fair" });
    expect(outside.map(({ from }) => from)).toEqual(["after the fair"]);
  });

  it("keeps text that looks like a formula, and numbers of telephones, as text", () => {
    const { rows } = imported([
      ["Organisation", "Phone", "Notes", "Mission"],
      ['=HYPERLINK("http://x","y")', 6_145_550_100, "@everyone", "-5 jobs"],
      ["+Plus Works", "+1 614 555 0100", "=1+1", "@home"],
    ]);
    expect(rows.map(({ entries }) => entries)).toEqual([
      { organisation: '=HYPERLINK("http://x","y")', phone: "6145550100", notes: "@everyone", mission: "-5 jobs" },
      { organisation: "+Plus Works", phone: "+1 614 555 0100", notes: "=1+1", mission: "@home" },
    ]);
  });

  it("keeps the scan's own IDs, and any other as a remark", () => {
    const { rows } = imported([
      ["ID", "Organisation", "Website"],
      ["S007", "Acme", "acme.example"],
      ["17", "Zeta", null],
    ]);
    expect(rows.map(({ id, entries }) => [id, entries.notes])).toEqual([
      ["S007", "Website: acme.example"],
      ["", "ID: 17"],
    ]);
  });

  it("keeps rows without an organisation, and counts rows as the spreadsheet does", () => {
    const { rows } = imported([
      ["Organisation", "E-mail"],
      [null, ""],
      ["", "someone@example.org"],
      ["Acme", null],
    ]);
    expect(rows.map(({ number, entries }) => [number, entries])).toEqual([
      [3, { email: "someone@example.org" }],
      [4, { organisation: "Acme" }],
    ]);
  });

  it("says which cells hold more than Excel can", () => {
    const { rows } = imported([
      ["Organisation", "Notes"],
      ["Acme", "x".repeat(40_000)],
    ]);
    expect(rows[0]!.shortened).toEqual(["notes"]);
    expect(String(rows[0]!.entries.notes)).toHaveLength(32_767);
  });

  it("loses no cell: each stands in an entry of its row, or is told of", () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.string({ maxLength: 8 }),
      fc.integer({ min: -9, max: 60_000 }),
      fc.boolean(),
    );
    const targets = fc.constantFrom(...(Object.keys(columnWords) as ColumnTarget[]), "underHeading" as const);
    const table = fc
      .array(targets, { minLength: 1, maxLength: 6 })
      .chain((columns) =>
        fc.tuple(
          fc.constant(columns),
          fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { maxLength: 5 }),
        ),
      );
    fc.assert(
      fc.property(table, ([columns, cells]) => {
        const list = ownList({ name: "the list", cells }, false);
        const { rows, put } = stakeholdersFrom(list, columns);
        expect(rows).toHaveLength(list.rows.length);
        const told = put.map(({ from }) => from);
        for (const [at, row] of list.rows.entries()) {
          const entries = JSON.stringify([rows[at]!.id, ...Object.values(rows[at]!.entries).map(String)]);
          for (const each of row.cells) {
            const text = String(each ?? "").trim();
            const inEntries = entries.includes(JSON.stringify(text).slice(1, -1));
            const asNumber = text !== "" && entries.includes(JSON.stringify(String(Number(text))).slice(1, -1));
            expect(inEntries || asNumber || told.includes(text)).toBe(true);
          }
        }
      }),
    );
  });

  it("is done with 1,000 rows in a moment", () => {
    const rows = Array.from({ length: 1000 }, (_, at) => [
      `Organisation ${at % 900}`,
      "High",
      "union",
      "3/4/2026",
      "x",
    ]);
    const before = process.cpuUsage();
    const { rows: made } = imported([["Organisation", "Influence", "Category", "Due", "Website"], ...rows]);
    expect(withoutDuplicates(made)).toHaveLength(900);
    expect(process.cpuUsage(before).user).toBeLessThan(700_000);
  });
});

describe("duplicates in a list", () => {
  const list = [
    ["Organisation", "Contact", "Phone", "Influence"],
    ["Acme, Inc.", "Jane Doe", null, 4],
    ["Acme", "Bob", null, null],
    ["ACME  INC", "jane doe", "614-555-0100", 2],
  ];

  it("are rows of the same organisation and contact, whatever their case, spaces and punctuation", () => {
    expect(findDuplicates(imported(list).rows).map((group) => group.map(({ number }) => number))).toEqual([[2, 4]]);
  });

  it("become one row that says what each of them said", () => {
    const rows = withoutDuplicates(imported(list).rows);
    expect(rows.map(({ entries }) => entries)).toEqual([
      {
        ...{ organisation: "Acme, Inc.", contactName: "Jane Doe", phone: "614-555-0100", influence: 4 },
        notes: "Organisation: ACME  INC; Influence 1 to 5: 2",
      },
      { organisation: "Acme", contactName: "Bob" },
    ]);
  });
});
