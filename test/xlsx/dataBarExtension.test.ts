import { dataBarExtension } from "../../src/xlsx/dataBarExtension";
import { plainSheet } from "./plainSheet";

describe("dataBarExtension", () => {
  it("makes bars solid between fixed ends", () => {
    const area = { row: 2, column: 3, rows: 4, columns: 1 };
    const xml = dataBarExtension(
      plainSheet([], { conditionalFormats: [{ kind: "bar", area, color: "9CC7CB", min: -1, max: 2.5 }] }),
    );
    expect(xml).toContain('gradient="0"');
    expect(xml).toContain("<xm:f>-1</xm:f>");
    expect(xml).toContain("<xm:f>2.5</xm:f>");
    expect(xml).toContain("<xm:sqref>C2:C5</xm:sqref>");
  });

  it("is nothing without bars", () => {
    expect(dataBarExtension(plainSheet([]))).toBe("");
  });
});
