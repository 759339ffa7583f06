import { counted } from "../numbers/formats";

/** "8 rows x 4 columns". */
export const shapeInWords = (rows: readonly (readonly unknown[])[]) =>
  `${counted(rows.length, "row")} x ${counted(rows[0]!.length, "column")}`;
