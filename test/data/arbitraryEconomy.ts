import fc from "fast-check";

/**
 * A published total with random industries of 2 to 5 digits below it, any of them withheld, adding up without rounding; those
 * without establishments have no jobs.
 */
export const arbitraryEconomy = fc
  .array(
    fc.record({
      naics: fc.constantFrom(
        "33611",
        "33612",
        "33621",
        "33631",
        "33632",
        "33211",
        "33221",
        "33222",
        "54111",
        "54121",
        "54151",
      ),
      jobs: fc.nat(5_000),
      estabs: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(0)),
    }),
    { minLength: 3, maxLength: 11 },
  )
  .map((leaves) => leaves.map((leaf) => (leaf.estabs === 0 ? { ...leaf, jobs: 0 } : leaf)))
  .chain((leaves) => {
    const facts = new Map<string, { jobs: number; estabs: number }>();
    for (const { naics, jobs, estabs } of leaves) {
      const sector = naics.startsWith("33") ? ["31-33", "1013", "101"] : ["54", "1024", "102"];
      for (const code of [naics, naics.slice(0, 4), naics.slice(0, 3), ...sector, "10"]) {
        const sum = facts.get(code) ?? { jobs: 0, estabs: 0 };
        facts.set(code, { jobs: sum.jobs + jobs, estabs: sum.estabs + estabs });
      }
    }
    const codes = [...facts.keys()].filter((code) => code !== "10");
    return fc.subarray(codes).map((hidden) => ({ facts, hidden: new Set(hidden) }));
  });
