import { calculated } from "../../calculated";
import { oneCell, reference } from "../../formula";
import type { Placed, TableAt } from "../../layout";
import { styles } from "../../style";
import { systems } from "../categories";
import { listsHeader, listsSheetName, scanListNames } from "../scanLists";
import { type Coverage, NONE_YET, NOT_LOOKED_FOR } from "./coverageTable";
import { mapSheetName } from "./mapLayout";

interface SystemRow {
  readonly system: string;
  readonly organisations: number;
  /** Whether one of its categories is. */
  readonly isLookedFor: boolean;
  readonly index: number;
}

/** Which systems a partnership reaches: "Education: none yet". */
export function systemTable(
  coverage: readonly Coverage[],
  { covered, listed }: { readonly covered: Placed; readonly listed: Placed },
  row: number,
): TableAt<SystemRow> {
  const column = scanListNames.indexOf("System") + 1;
  const rows = systems.map((system, index): SystemRow => {
    const own = coverage.filter(({ category }) => category?.system === system);
    const organisations = own.reduce((sum, each) => sum + each.organisations, 0);
    return { system, index, organisations, isLookedFor: own.some(({ category }) => category?.lookedFor) };
  });
  const columns: TableAt<SystemRow>["columns"] = [
    {
      ...{ key: "system", header: "System", width: 23 },
      value: ({ system, index }) => ({
        formula: `${reference(listsSheetName, oneCell(listsHeader + 1 + index, column))}&""`,
        value: system,
      }),
    },
    calculated<SystemRow>(
      { key: "organisations", header: "Organisations", style: styles.score },
      ({ organisations }) => organisations,
      (table) => `SUMIFS(${covered.column("organisations")},${covered.column("system")},${table.row("system")})`,
    ),
    calculated<SystemRow>(
      { key: "words", header: "In words" },
      ({ system, organisations, isLookedFor }) => {
        if (organisations > 0) return `${system}: ${organisations}`;
        return `${system}: ${isLookedFor ? NONE_YET : NOT_LOOKED_FOR}`;
      },
      (table) => {
        const count = table.row("organisations");
        const looked = `COUNTIFS(${listed.column("system")},${table.row("system")},${listed.column("lookedFor")},"Yes")`;
        return `${table.row("system")}&": "&IF(${count}>0,${count},IF(${looked}>0,"${NONE_YET}","${NOT_LOOKED_FOR}"))`;
      },
    ),
  ];
  return { sheet: mapSheetName, name: "tblSystems", row, columns, rows };
}
