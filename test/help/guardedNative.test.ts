import { guardedNative, guardedNatives } from "../../src/help/guardedNative";
import { layOut } from "../../src/help/layOut";
import { dynamicShiftShare } from "../../src/measures/dynamicShiftShare";
import { clusterLq } from "../../src/measures/clusterLq";
import { estimateWithheld } from "../../src/measures/estimateWithheld";
import { growthIndex } from "../../src/measures/growthIndex";
import { livingWageShare } from "../../src/measures/livingWageShare";
import { locationQuotient } from "../../src/measures/locationQuotient";
import { measures } from "../../src/measures/index";
import { naicsParent } from "../../src/measures/naicsParent";
import { normalize } from "../../src/measures/normalize";
import { selfContainment } from "../../src/measures/selfContainment";
import { shiftShare } from "../../src/measures/shiftShare";
import { staffingPattern } from "../../src/measures/staffingPattern";
import { isTableMeasure, type TableMeasure } from "../../src/measures/tableMeasure";
import { trendProjection } from "../../src/measures/trendProjection";

function formulas(measure: TableMeasure, values = measure.example.values): (string | null)[][] {
  return guardedNatives(measure, layOut(measure, values).places, values, measure.compute(values));
}

/** What is asked before the formula of one cell begins; "" if nothing is. */
function guardOf(measure: object, row = 0, column = 0, values?: object): string {
  const formula = formulas(measure as TableMeasure, values as TableMeasure["example"]["values"])[row]![column]!;
  return /^IF\((COUNT\([^<]*<[^,]*),NA\(\),/.exec(formula)?.[1] ?? "";
}

describe("the native formula of a row", () => {
  it("is #N/A unless every fact is a number", () => {
    const at = { regionIndustry: "A2", regionTotal: "B2", referenceIndustry: "C2", referenceTotal: "D2" };
    expect(guardedNative(locationQuotient, at)).toBe("IF(COUNT(A2,B2,C2,D2)<4,NA(),(A2/B2)/(C2/D2))");
  });
});

describe("the native formula of a cell of a table", () => {
  it("needs every figure where the result speaks for all rows, whatever their number", () => {
    const columns = "$A$2:$A$3,$B$2:$B$3,$C$2:$C$3,$D$2:$D$3,$E$2:$E$3,$F$2:$F$3";
    expect(guardOf(livingWageShare)).toBe(`COUNT(${columns},$G$2)<6*ROWS($A$2:$A$3)+1`);
    expect(guardOf(staffingPattern)).toBe(
      "COUNT($A$2:$A$3,$B$2:$D$3)<ROWS($A$2:$A$3)+ROWS($B$2:$D$3)*COLUMNS($B$2:$D$3)",
    );
    expect(guardOf(selfContainment)).toBe("COUNT($C$2:$C$6)<ROWS($C$2:$C$6)");
  });

  it("needs of columns with a length of their own its own row only", () => {
    expect(guardOf(trendProjection, 1)).toBe("COUNT($A$2:$A$6,$B$2:$B$6,C3)<2*ROWS($A$2:$A$6)+1");
  });

  it("needs its row and the totals that the method uses, where a row stands for itself", () => {
    expect(guardOf(shiftShare, 1, 3)).toBe("COUNT(A3,B3,C3,D3,$E$2,$F$2)<6");
    expect(guardOf(shiftShare, 1, 3, { ...shiftShare.example.values, method: "esteban-marquillas" })).toBe(
      "COUNT(A3,B3,C3,D3,$E$2,$F$2,$H$2)<7",
    );
    expect(guardOf(dynamicShiftShare, 1)).toBe("COUNT(A3:C3,D3:F3,$G$2:$I$2)<9");
  });

  it("needs everything where it adds up whole columns, of which a gap would leave a rest", () => {
    const arcelus = { ...shiftShare.example.values, method: "arcelus" };
    expect(guardOf(shiftShare, 0, 0, arcelus)).toBe("COUNT(A2,B2,C2,D2,$E$2,$F$2,$H$2)<7");
    expect(guardOf(shiftShare, 0, 4, arcelus)).toBe(
      "COUNT($A$2:$A$3,$B$2:$B$3,$C$2:$C$3,$D$2:$D$3,$E$2,$F$2,$H$2)<4*ROWS($A$2:$A$3)+3",
    );
  });

  it("needs the cells that it names, where every cell stands for itself", () => {
    expect(guardOf(growthIndex, 2, 1)).toBe("COUNT(B2,B4,$C$2)<3");
    expect(guardOf(normalize, 2)).toBe("COUNT(A4)<1");
  });

  it("needs no figures where it reads none, and of a column that may have gaps none of its own", () => {
    expect(guardOf(clusterLq, 0, 0)).toBe("");
    expect(guardOf(naicsParent)).toBe("");
    expect(guardOf(estimateWithheld, 1)).toBe("COUNT($A$2)<1");
  });

  it("is left out where Excel could not take it", () => {
    const years = Array.from({ length: 141 }, (_, year) => 1_000 + year);
    const values = { regionByYear: [years], referenceByYear: [years], referenceTotals: years, headers: false };
    const measure = dynamicShiftShare as unknown as TableMeasure;
    // Without its guard the formula would just be short enough.
    expect(measure.native!(layOut(measure, values).places, { row: 0, column: 1 }, values)).toHaveLength(8_159);
    expect(formulas(measure, values)[0]![1]).toBeNull();
    expect(formulas(measure, values)[0]![3]).toMatch(/^IF\(COUNT\(/);
  });
});

it("every native formula to copy that reads a figure is guarded", () => {
  const open = measures.flatMap((measure) => {
    if (!isTableMeasure(measure)) {
      const { places } = layOut(measure, measure.example.values);
      const at = Object.fromEntries(Object.entries(places).map(([name, place]) => [name, place.cell(0)]));
      return /^IF\(COUNT\(/.test(guardedNative(measure, at)) ? [] : [measure.name];
    }
    if (!measure.native) return [];
    return formulas(measure)
      .flat()
      .some((formula) => formula !== null && !/^IF\(COUNT\(/.test(formula))
      ? [measure.name]
      : [];
  });
  // A cluster's name and the codes of industries are no figures.
  expect(open).toEqual(["CLUSTER_LQ", "NAICS_LEVEL", "NAICS_PARENT"]);
});
