import { calculated } from "../../calculated";
import type { TableAt } from "../../layout";
import { styles } from "../../style";
import type { ListedCategory } from "../scanCategories";
import type { ScanLine } from "../ScanLine";
import { capacity, mapSheetName } from "./mapLayout";
import type { Scan } from "./Scan";

export interface Coverage {
  readonly place: number;
  /** None in a row that waits for a category that the analyst adds. */
  readonly category: ListedCategory | undefined;
  readonly organisations: number;
}

export const NONE_YET = "none yet";
export const NOT_LOOKED_FOR = "not looked for";

/** How many organisations there are of every category. */
export function coverages(lines: readonly ScanLine[], categories: readonly ListedCategory[]): Coverage[] {
  return Array.from({ length: categories.length + capacity.spareCategories }, (_, index) => {
    const category = categories[index];
    const isOf = ({ counted, entries }: ScanLine) =>
      counted === 1 && String(entries.category).toLowerCase() === category?.name.toLowerCase();
    return { place: index + 1, category, organisations: category ? lines.filter(isOf).length : NaN };
  });
}

/** How many, as it is said. */
export const coverageWords = ({ category, organisations }: Coverage): string => {
  if (!category) return "";
  if (organisations > 0) return `${organisations} ${organisations === 1 ? "organisation" : "organisations"}`;
  return category.lookedFor ? NONE_YET : NOT_LOOKED_FOR;
};

export function coverageTable({ lines, categories, stake, listed }: Scan, row: number): TableAt<Coverage> {
  const place = "(ROW()-ROW(tblCoverage[[#Headers],[System]]))";
  const of = (key: string) => `IFERROR(INDEX(${listed.column(key)},${place})&"","")`;
  const columns: TableAt<Coverage>["columns"] = [
    calculated<Coverage>(
      { key: "system", header: "System" },
      ({ category }) => category?.system ?? "",
      () => of("system"),
    ),
    calculated<Coverage>(
      { key: "organisations", header: "Organisations", style: styles.score },
      ({ organisations }) => organisations,
      (table) => {
        const count = `COUNTIFS(${stake.column("category")},${table.row("category")},${stake.column("counted")},1)`;
        return `IF(${table.row("category")}="","",${count})`;
      },
    ),
    calculated<Coverage>(
      { key: "category", header: "Category" },
      ({ category }) => category?.name ?? "",
      () => of("category"),
    ),
    calculated<Coverage>({ key: "words", header: "In words" }, coverageWords, (table) => {
      const count = table.row("organisations");
      const many = `${count}&IF(${count}=1," organisation"," organisations")`;
      const none = `IF(${of("lookedFor")}="Yes","${NONE_YET}","${NOT_LOOKED_FOR}")`;
      return `IF(${table.row("category")}="","",IF(${count}>0,${many},${none}))`;
    }),
  ];
  return { sheet: mapSheetName, name: "tblCoverage", row, columns, rows: coverages(lines, categories) };
}
