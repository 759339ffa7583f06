import fc from "fast-check";
import { normalizations } from "../../src/measures/normalizations";

const column = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 15 });

describe.each(Object.entries(normalizations))("%s", (_, { compute }) => {
  it("keeps the order of the column, moves with its rows and does not see the unit", () => {
    fc.assert(
      fc.property(column, (values) => {
        const found = compute(values);
        const reversed = compute(values.toReversed()).toReversed();
        const rescaled = compute(values.map((value) => 4 * value + 8));
        for (const [index, value] of values.entries()) {
          for (const same of Number.isNaN(found[index]) ? [] : [reversed, rescaled])
            expect(same[index]).toBeCloseTo(found[index]!, 9);
          for (const [other, than] of values.entries())
            if (value > than) expect(found[index]!).toBeGreaterThan(found[other]!);
        }
      }),
    );
  });
});
