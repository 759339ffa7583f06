import type { Area, CellError, Scalar } from "../sheets/sheet";
import type { Book } from "./book/Book";
import type { BookSheet } from "./book/BookSheet";
import { commentsOn } from "./book/commentsOn";
import { openBook } from "./book/openBook";
import { type OwnFormula, ownFormulas } from "./book/ownFormulas";
import { commentFindings } from "./check/commentFindings";
import { confidentialFindings } from "./check/confidentialFindings";
import { errorFindings } from "./check/errorFindings";
import { hiddenFindings } from "./check/hiddenFindings";
import { linkFindings } from "./check/linkFindings";
import { ourFormulaFindings } from "./check/ourFormulaFindings";
import { personalFindings } from "./check/personalFindings";
import { withheldFindings } from "./check/withheldFindings";
import { isConfidentialSheet } from "./leave/isConfidentialSheet";
import type { OurFormula } from "./OurFormula";
import { inExcel } from "./references/inExcel";
import type { Refusal } from "./Refusal";
import type { ShareCheck } from "./ShareCheck";

/** What the owner of a workbook should know before partners get it. Nothing is changed. */
export function checkFile(bytes: Uint8Array): ShareCheck | Refusal {
  const book = openBook(bytes);
  if ("refused" in book) return book;
  const formulas = ownFormulas(book).map((own) => ourFormula(book, own));
  const findings = [
    ...ourFormulaFindings(book, formulas),
    ...confidentialFindings(book),
    ...personalFindings(book),
    ...commentFindings(book),
    ...hiddenFindings(book),
    ...linkFindings(book),
    ...withheldFindings(book),
    ...errorFindings(book),
  ];
  const sheets = book.sheets.map(({ name, visibility }) => ({
    name,
    visibility,
    isConfidential: isConfidentialSheet(name),
  }));
  return { findings, sheets, formulas, hasComments: book.sheets.some((sheet) => commentsOn(book, sheet).length > 0) };
}

const ourFormula = (book: Book, { sheet, area, formula, native, why }: OwnFormula): OurFormula => ({
  ...{ sheet: sheet.name, area, why },
  formula: inExcel(formula),
  values: valuesIn(book, sheet, area),
  native: native.map((row) => row.map((each) => (each === null ? null : inExcel(each)))),
});

const valuesIn = (book: Book, sheet: BookSheet, { row, column, rows, columns }: Area): (Scalar | CellError)[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => {
      const cell = sheet.at(row + down, column + across);
      return cell === undefined ? null : book.valueOf(cell);
    }),
  );
