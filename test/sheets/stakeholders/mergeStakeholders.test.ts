import fc from "fast-check";
import type { Entries } from "../../../src/sheets/entries";
import { isFilled } from "../../../src/sheets/stakeholders/import/isFilled";
import type { Merge } from "../../../src/sheets/stakeholders/mergeStakeholders";
import { mergeStakeholders } from "../../../src/sheets/stakeholders/mergeStakeholders";
import type { StakeholderKey, StakeholderRow } from "../../../src/sheets/stakeholders/StakeholderRow";

const row = (id: string, entries: Entries<StakeholderKey>): StakeholderRow => ({ id, entries });

/** The scan as it stands after the merge was written into it. */
function after(standing: readonly StakeholderRow[], { filled, added }: Merge): StakeholderRow[] {
  const more = new Map(filled.map(({ id, entries }) => [id, entries]));
  return [...standing.map(({ id, entries }) => row(id, { ...entries, ...more.get(id) })), ...added];
}

describe("mergeStakeholders", () => {
  const standing = [
    row("S003", { organisation: "Acme, Inc.", contactName: "Jane Doe", influence: 4 }),
    row("S040", { organisation: "Zeta College", phone: "614-555-0100" }),
  ];

  it("fills what is empty, tells what differs, and adds what is new after the highest ID", () => {
    const merge = mergeStakeholders(standing, [
      row("", { organisation: "ACME INC", contactName: "jane  doe", influence: 2, interest: 5 }),
      row("", { organisation: "Nova Works" }),
      row("", { organisation: "Orbit" }),
    ]);
    expect(merge).toEqual({
      added: [row("S041", { organisation: "Nova Works" }), row("S042", { organisation: "Orbit" })],
      filled: [{ id: "S003", entries: { interest: 5 } }],
      kept: 1,
      differing: [
        { id: "S003", key: "organisation", kept: "Acme, Inc.", offered: "ACME INC" },
        { id: "S003", key: "influence", kept: 4, offered: 2 },
      ],
    });
  });

  it("finds a row by its ID, unless the ID stands for somebody else here", () => {
    const merge = mergeStakeholders(standing, [
      row("S040", { organisation: "Zeta", contactName: "Ann Li" }),
      row("S003", { organisation: "Quite Another" }),
    ]);
    expect(merge.filled).toEqual([{ id: "S040", entries: { contactName: "Ann Li" } }]);
    expect(merge.added).toEqual([row("S041", { organisation: "Quite Another" })]);
  });

  it("finds an organisation that either side has once though one of them names no contact", () => {
    const { filled, added } = mergeStakeholders(standing, [
      row("", { organisation: "zeta college", contactName: "Ann Li" }),
    ]);
    expect([filled, added]).toEqual([[{ id: "S040", entries: { contactName: "Ann Li" } }], []]);
  });

  it("does not guess which of several contacts is meant", () => {
    const people = [row("S001", { organisation: "Acme" }), row("S002", { organisation: "Acme", contactName: "Bob" })];
    const { filled, added } = mergeStakeholders(people, [row("", { organisation: "Acme", contactName: "Jane" })]);
    expect([filled, added.map(({ id }) => id)]).toEqual([[], ["S003"]]);
  });

  const keys = ["organisation", "contactName", "email", "influence", "notes"] as const;
  const value = fc.constantFrom<string | number>("Acme", "acme.", "Acme Inc", "Zeta", "=1+1", "3.5", "35", " ", 3, 5);
  const entries = fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 5, noNullPrototype: true });
  const rows = (id: fc.Arbitrary<string>) =>
    fc.array(fc.record({ id, entries }), { maxLength: 6 }) as fc.Arbitrary<StakeholderRow[]>;
  const scans = fc
    .uniqueArray(fc.record({ id: fc.constantFrom("S001", "S002", "S007", "S040"), entries }), {
      selector: ({ id }) => id,
    })
    .map((each) => each as StakeholderRow[]);
  const lists = rows(fc.constantFrom("", "", "S001", "S007", "S050"));

  it("never changes a cell that says something, nor an ID", () => {
    fc.assert(
      fc.property(scans, lists, (scan, list) => {
        const merged = after(scan, mergeStakeholders(scan, list));
        for (const [at, { id, entries: before }] of scan.entries()) {
          expect(merged[at]!.id).toBe(id);
          expect(merged[at]!.entries).toMatchObject(
            Object.fromEntries(Object.entries(before).filter(([, each]) => isFilled(each))),
          );
        }
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
      }),
    );
  });

  it("adds nothing and fills nothing the second time", () => {
    fc.assert(
      fc.property(scans, lists, (scan, list) => {
        const once = after(scan, mergeStakeholders(scan, list));
        const again = mergeStakeholders(once, list);
        expect([again.added, again.filled, again.kept]).toEqual([[], [], once.length]);
      }),
      { numRuns: 500 },
    );
  });

  it("loses nothing of the list: each entry is added, filled, there already, or told of", () => {
    fc.assert(
      fc.property(scans, lists, (scan, list) => {
        const merge = mergeStakeholders(scan, list);
        const offered = list.flatMap(({ entries: each }) => Object.values(each)).filter(isFilled);
        const found = [
          ...after(scan, merge).flatMap(({ entries: each }) => Object.values(each)),
          ...merge.differing.map((each) => each.offered),
        ].map((each) => String(each).trim().toLowerCase());
        expect(offered.filter((each) => !found.includes(String(each).trim().toLowerCase()))).toEqual([]);
      }),
    );
  });
});
