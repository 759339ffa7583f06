import { areaAddress } from "../../xlsx/areaAddress";
import type { Book } from "../book/Book";
import type { Finding } from "../Finding";
import { confidentialColumns } from "../leave/confidentialColumns";
import { isConfidentialSheet } from "../leave/isConfidentialSheet";

/** Columns and sheets that say of themselves that they are confidential. */
export const confidentialFindings = (book: Book): Finding[] => [
  ...confidentialColumns(book).map(({ sheet, area, header, table }): Finding => {
    const where = table ? `The column "${header}" of the table ${table.name}` : `What stands under "${header}"`;
    const sentence = `${where} is confidential. A partner copy leaves it out; in this workbook partners would read it.`;
    return { kind: "confidential", sheet, address: areaAddress(area), sentence };
  }),
  ...book.sheets.flatMap(({ name }): Finding[] => {
    const sentence = `The sheet "${name}" says that it is confidential. Partners would read it unless it is left out.`;
    return isConfidentialSheet(name) ? [{ kind: "confidential", sheet: name, address: null, sentence }] : [];
  }),
];
