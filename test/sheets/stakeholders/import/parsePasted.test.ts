import fc from "fast-check";
import Papa from "papaparse";
import { parsePasted } from "../../../../src/sheets/stakeholders/import/parsePasted";

describe("parsePasted", () => {
  it("reads cells copied from Excel, with line ends and quotes in them", () => {
    const text = 'Organisation\tNotes\r\nAcme\t"first\nsecond ""quoted"""\r\n"Big" Steel\t5" pipe\r\n';
    expect(parsePasted(text)).toEqual([
      ["Organisation", "Notes"],
      ["Acme", 'first\nsecond "quoted"'],
      ['"Big" Steel', '5" pipe'],
    ]);
  });

  it.each([
    ["commas", "a,b\n1,2", ","],
    ["semicolons, with commas in numbers", "a;b\n1,5;2,5", ";"],
    ["a mark of Unicode at the beginning", "\uFEFFa,b\n1,2", ","],
  ])("finds what parts the cells: %s", (_, text, delimiter) => {
    const expected = [["a", "b"], text.split("\n")[1]!.split(delimiter)];
    expect(parsePasted(text)).toEqual(expected);
  });

  it("takes the word of a file that says what parts its cells", () => {
    expect(parsePasted("sep=|\na|b\n1|2")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("swallows nothing where a quote does not close", () => {
    expect(parsePasted('name,notes\n"Open House,x\nNext,y')).toEqual([
      ["name", "notes"],
      ['"Open House', "x"],
      ["Next", "y"],
    ]);
  });

  it("keeps text that looks like a formula as it stands", () => {
    const cells = ['=HYPERLINK("http://x";"y")', "+1 614 555 0100", "-3 to 5", "@home", "=1+1"];
    expect(parsePasted(`Organisation\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join("\n")}`)).toEqual([
      ["Organisation"],
      ...cells.map((cell) => [cell]),
    ]);
  });

  it("gives back whatever another writer of such files wrote", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", " ", '"', ",", ";", "\n", "=", "'"), maxLength: 6 });
    const width = fc.integer({ min: 2, max: 4 });
    const table = width.chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
    );
    fc.assert(
      fc.property(table, fc.constantFrom("\n", "\r\n"), (rows, newline) => {
        const named = [rows[0]!.map((_, at) => `column ${at}`), ...rows];
        expect(parsePasted(Papa.unparse(named, { newline, quotes: true }))).toEqual(named);
        expect(parsePasted(Papa.unparse(named, { newline, delimiter: "\t" }))).toEqual(named);
      }),
    );
  });

  it("reads as another reader does, whatever the text", () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", ",", "\n", "=") });
    fc.assert(
      fc.property(text, (body) => {
        const all = `x,y\n${body}`;
        const theirs = Papa.parse<string[]>(all, { delimiter: ",", newline: "\n" }).data;
        // A line end at the very end begins no row.
        const expected = all.endsWith("\n") ? theirs.slice(0, -1) : theirs;
        expect(parsePasted(all)).toEqual(expected);
      }),
    );
  });
});
