import { areaAddress } from "./areaAddress";
import { element } from "./element";
import { encodeText } from "./encodeText";
import { escapeXml } from "./escapeXml";
import { fileFormula, type SpellFormula } from "./fileFormula";
import type { FoundTable } from "./FoundWorkbook";
import { namespaces } from "./namespaces";
import { tableArea } from "./tableArea";

/** In attributes Excel spells line ends as text escapes. */
const columnName = (header: string) => encodeText(header).replaceAll("\n", "_x000a_");

/** A table part; `id` is unique in the workbook and counts from 1. */
export function tableXml(table: FoundTable, id: number, spell: SpellFormula = fileFormula): string {
  const ref = areaAddress(tableArea(table));
  const columns = table.columns.map(({ header, formula }, index) => {
    const place = `Table "${table.name}", column "${header}"`;
    const calculated = formula === undefined ? "" : escapeXml(encodeText(spell(formula, place)));
    return element(
      "tableColumn",
      { id: index + 1, name: columnName(header) },
      calculated === "" ? "" : element("calculatedColumnFormula", {}, calculated),
    );
  });
  const totals = table.totals ? { totalsRowCount: 1 } : { totalsRowShown: 0 };
  return element(
    "table",
    { xmlns: namespaces.main, id, name: table.name, displayName: table.name, ref, ...totals },
    element("autoFilter", { ref: areaAddress(tableArea({ ...table, totals: false })) }),
    element("tableColumns", { count: columns.length }, ...columns),
    element("tableStyleInfo", {
      name: "TableStyleLight1",
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    }),
  );
}
