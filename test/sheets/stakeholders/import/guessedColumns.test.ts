import { guessedColumns } from "../../../../src/sheets/stakeholders/import/guessedColumns";
import { hasHeadings } from "../../../../src/sheets/stakeholders/import/hasHeadings";
import { stakeholderColumns } from "../../../../src/sheets/stakeholders/stakeholderColumns";

describe("guessedColumns", () => {
  it("knows headings in several wordings, whatever their case and punctuation", () => {
    const headers = ["COMPANY NAME", "E-mail", "Phone #", "Type", "Power", "Due date", "Title", "County"];
    expect(guessedColumns(headers)).toEqual([
      ...["organisation", "email", "phone", "category", "influence", "nextDate", "contactTitle", "geography"],
    ]);
  });

  it("takes a lone name for the organisation's, and for the contact's beside an organisation", () => {
    expect(guessedColumns(["Name", "Email"])).toEqual(["organisation", "email"]);
    expect(guessedColumns(["Name", "Employer"])).toEqual(["contactName", "organisation"]);
  });

  it("joins names that stand in two columns, and keeps what it does not know under its heading", () => {
    expect(guessedColumns(["Org", "First name", "Last name", "Website", "Organization"])).toEqual([
      ...["organisation", "contactName", "contactName", "underHeading", "underHeading"],
    ]);
  });

  it("knows every column of a copy of the scan, and leaves out what the scan works out itself", () => {
    const targets = guessedColumns(stakeholderColumns.map(({ header }) => header));
    expect(targets).toEqual(stakeholderColumns.map(({ key, formula }) => (formula === undefined ? key : "leftOut")));
  });

  it("leaves nothing out of any other list", () => {
    expect(guessedColumns(["Organisation", "Priority", "Row", "Side"])).toEqual([
      ...["organisation", "underHeading", "underHeading", "underHeading"],
    ]);
  });
});

describe("hasHeadings", () => {
  it.each([
    [true, ["Organisation", "Foo"]],
    [false, ["Acme Steel", "614-555-0100"]],
  ])("is %s for %j", (expected, first) => {
    expect(hasHeadings({ name: "list", cells: [[null, " "], first, ["Next", "1"]] })).toBe(expected);
  });
});
