import { type Definition, hostObject, method, readOnly } from "../batch/definition";
import { either, objectOf, text } from "../batch/reader";
import type { SheetModel } from "../model/SheetModel";
import { range } from "./range";
import { areaFrom, areaOf } from "./rangeTarget";

interface BreaksTarget {
  readonly sheet: SheetModel;
  readonly along: "rows" | "columns";
}

interface BreakTarget extends BreaksTarget {
  readonly line: number;
}

const linesOf = ({ sheet, along }: BreaksTarget): number[] =>
  sheet.page[along === "rows" ? "rowBreaks" : "columnBreaks"];

const pageBreak: Definition<BreakTarget> = {
  name: "PageBreak",
  properties: {
    rowIndex: readOnly(({ along, line }) => (along === "rows" ? line : 0)),
    columnIndex: readOnly(({ along, line }) => (along === "columns" ? line : 0)),
  },
  methods: {
    delete: method([], (target) => {
      linesOf(target).splice(linesOf(target).indexOf(target.line), 1);
      target.sheet.changed("page");
    }),
  },
};

export const pageBreakCollection: Definition<BreaksTarget> = {
  name: "PageBreakCollection",
  items: (target) => linesOf(target).map((line) => hostObject(pageBreak, { ...target, line })),
  methods: {
    /** The page breaks before the first cell of the range. */
    add: method(
      [
        either(
          objectOf(() => range),
          text,
        ),
      ],
      (target, given) => {
        const area = typeof given === "string" ? areaFrom(target.sheet, given) : areaOf(given);
        const line = target.along === "rows" ? area.row : area.column;
        if (!linesOf(target).includes(line)) linesOf(target).push(line);
        target.sheet.changed("page");
        return hostObject(pageBreak, { ...target, line });
      },
    ),
    getCount: method([], (target) => linesOf(target).length),
    removePageBreaks: method([], (target) => {
      linesOf(target).length = 0;
      target.sheet.changed("page");
    }),
  },
};
