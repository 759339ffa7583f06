import fc from "fast-check";
import { CsvLines } from "../../src/data/csvLines";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function readAll(bytes: Uint8Array): string[][] {
  const lines = new CsvLines(bytes);
  const rows: string[][] = [];
  while (lines.next()) rows.push(Array.from({ length: lines.fields }, (_, field) => lines.text(field)));
  return rows;
}

function firstLine(text: string): CsvLines {
  const lines = new CsvLines(bytesOf(text));
  lines.next();
  return lines;
}

describe("CsvLines", () => {
  test.each([
    ["line feeds", "a,b\nc,d\n"],
    ["Windows line ends", "a,b\r\nc,d\r\n"],
    ["no last line end", "a,b\r\nc,d"],
    ["a byte order mark", "\uFEFFa,b\nc,d"],
    ["quotes", '"a","b"\r\n"c","d"\r\n'],
    ["quotes on some fields", '"a",b\r\nc,"d"'],
    ["blank lines", "\n\na,b\r\n\r\nc,d\n\n"],
  ])("reads %s", (_, text) => {
    expect(readAll(bytesOf(text))).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  test("keeps commas, quotes and line feeds that are inside quotes", () => {
    expect(readAll(bytesOf('"Columbus, OH MSA","the ""big"" one","two\nlines",5'))).toEqual([
      ["Columbus, OH MSA", 'the "big" one', "two\nlines", "5"],
    ]);
  });

  test("keeps empty fields, also the last", () => {
    expect(readAll(bytesOf('a,,"",\n'))).toEqual([["a", "", "", ""]]);
  });

  test("a return alone ends no line", () => {
    expect(readAll(bytesOf("a,b\rc,d\r"))).toEqual([["a", "b\rc", "d"]]);
  });

  test("numbers lines as an editor does, blank ones too", () => {
    const lines = new CsvLines(bytesOf("a\n\nb\r\n\r\n\r\nc"));
    const numbers: number[] = [];
    while (lines.next()) numbers.push(lines.line);
    expect(numbers).toEqual([1, 3, 6]);
  });

  test("reads back any table that was quoted by the rules", () => {
    const field = fc.string({ unit: fc.constantFrom("a", "Ä", "0", ",", '"', "\n", " ", "€") });
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(",")).join("\r\n");
        expect(readAll(bytesOf(text))).toEqual(rows);
      }),
    );
  });

  test.each([
    ["11714940541109", 11_714_940_541_109],
    ["5.", 5],
    [".5", 0.5],
    ["1.07", 1.07],
    ["-3", -3],
    ["0", 0],
    ["1.17E+13", 1.17e13],
    ['"2023"', 2023],
  ])("number of %s", (text, value) => {
    expect(firstLine(text).number(0)).toBe(value);
  });

  test.each([" ", "x", "1.2.3", '"1,234"', "N", ".", '"."', " . ", "-", "+.", "..", "NaN"])(
    "%j has no number",
    (text) => {
      expect(firstLine(`${text},end`).number(0)).toBeNaN();
    },
  );

  test("numbers of two decimals are exact", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (hundredths) => {
        const text = (hundredths / 100).toFixed(2);
        expect(firstLine(text).number(0)).toBe(Number(text));
      }),
    );
  });

  test("an empty field has no number, and is empty", () => {
    const lines = firstLine("a,,c");
    expect(lines.number(1)).toBeNaN();
    expect([lines.isEmpty(0), lines.isEmpty(1)]).toEqual([false, true]);
  });

  test.each([
    ["31-33", "31-33"],
    ['"0111"', "0111"],
    ["5.0", "5"],
    ["39049.0", "39049"],
    ["a long code", "a long code"],
    [" 10 ", "10"],
  ])("code of %s", (text, code) => {
    const lines = firstLine(`${text},x`);
    expect(lines.code(0)).toBe(code);
    expect(lines.code(0)).toBe(code);
  });

  test("codes that share their beginning or their digits are not taken for each other", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom("0", "1", "A"), minLength: 1, maxLength: 7 })),
        (codes) => {
          const lines = new CsvLines(bytesOf(codes.join("\n")));
          for (const code of codes) {
            lines.next();
            expect(lines.code(0)).toBe(code);
          }
        },
      ),
    );
  });
});
