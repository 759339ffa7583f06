import { zipSync } from "fflate";
import { isPacked } from "../../src/data/isPacked";

describe("isPacked", () => {
  it("knows an archive, even an empty one, by its first bytes", () => {
    expect(isPacked(zipSync({ "a.csv": new Uint8Array([65]) }))).toBe(true);
    expect(isPacked(zipSync({}))).toBe(true);
  });

  it.each(["", "P", "PK", "PKW,year", "area_fips"])("does not take the text %j for one", (text) => {
    expect(isPacked(Buffer.from(text))).toBe(false);
  });
});
