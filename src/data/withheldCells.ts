import { shareByWeight } from "../analysis/shareByWeight";
import { employmentSizeRange } from "../analysis/withheld";
import { childrenByParent } from "./childrenByParent";
import { establishmentSize } from "./establishmentSize";
import type { Fact, Ownership } from "./fact";
import type { Facts } from "./facts";
import { industryParent } from "./industryParent";

/** What can be said of a withheld cell's jobs. */
export interface WithheldCell {
  /** null where a point would give away the very figure the agency protects, so that only the range is shown. */
  readonly estimate: number | null;
  readonly low: number;
  readonly high: number;
}

/** What the industries below an industry must add up to. */
interface Control {
  /** `published` by the agency, `estimated` by us, or a stand-in for a `protected` figure, made without that figure. */
  readonly kind: "published" | "estimated" | "protected";
  readonly jobs: number;
  readonly low: number;
  readonly high: number;
}

/** One withheld industry as its parent sees it. */
interface Withheld {
  readonly fact: Fact;
  /** Jobs published within it: the agency can withhold an industry and publish a part of it. */
  readonly inside: number;
  /** Jobs to expect: establishments x jobs per establishment in the reference economy. 0: it can hold none. */
  readonly expected: number;
}

/**
 * Estimates the withheld cells of one area, year and ownership, from the total down to 6 digits. What a published parent leaves
 * over is shared by establishments x jobs per establishment in the reference economy; an estimated parent hands its estimate
 * down, so that all of it adds up to what is published. The only withheld member of a published parent that can hold jobs gets a
 * size range.
 * @returns by industry code; a withheld cell with nothing published above it is not in the map
 */
export function withheldCells(
  facts: Facts,
  { area, year, own }: { readonly area: string; readonly year: number; readonly own: Ownership },
  reference: string,
): ReadonlyMap<string, WithheldCell> {
  const slice = facts.slice(area, year, own);
  const referenceSlice = facts.slice(reference, year, own);
  const childrenOf = childrenByParent(slice);
  const cells = new Map<string, WithheldCell>();

  const publishedInside = (fact: Fact): number =>
    (childrenOf.get(fact.naics) ?? []).reduce((sum, child) => sum + (child.jobs ?? publishedInside(child)), 0);

  const asWithheld = (fact: Fact): Withheld => {
    const expected = (fact.estabs ?? 1) * establishmentSize(referenceSlice, fact.naics);
    return { fact, inside: publishedInside(fact), expected };
  };

  const descend = (fact: Fact, ofFact: Control | null): void => {
    const control = fact.jobs === null ? ofFact : publishedControl(fact.jobs);
    const children = childrenOf.get(fact.naics) ?? [];
    for (const child of children) if (child.jobs !== null) descend(child, null);
    const withheld = children.filter((child) => child.jobs === null).map(asWithheld);
    const known = children.reduce((sum, child) => sum + (child.jobs ?? 0), 0);
    const controls = control === null ? [] : handDown(control, known, withheld);
    withheld.forEach((child, index) => {
      const ofChild = controls[index] ?? null;
      if (ofChild !== null) cells.set(child.fact.naics, cellOf(ofChild));
      descend(child.fact, ofChild);
    });
  };

  for (const fact of slice.values()) if (!slice.has(industryParent(fact.naics) ?? "")) descend(fact, null);
  return cells;
}

function publishedControl(jobs: number): Control {
  return { kind: "published", jobs, low: jobs, high: jobs };
}

function cellOf({ kind, jobs, low, high }: Control): WithheldCell {
  return { estimate: kind === "protected" ? null : jobs, low, high };
}

/** The controls of the withheld members of a parent whose published members have `known` jobs together. */
function handDown(parent: Control, known: number, withheld: readonly Withheld[]): Control[] {
  const inside = withheld.reduce((sum, member) => sum + member.inside, 0);
  const free = Math.max(0, parent.jobs - known - inside);
  const holders = holdersOf(withheld);
  const lone = holders.length === 1 && parent.kind !== "estimated" ? holders[0] : undefined;
  const shares = lone === undefined ? shareByWeight(free, holders.map(expectedBesides)) : [];
  return withheld.map((member) => {
    const elsewhere = known + inside - member.inside;
    if (member === lone) return protectedControl(parent, elsewhere, member);
    const jobs = member.inside + (shares[holders.indexOf(member)] ?? 0);
    return { kind: "estimated", jobs, low: member.inside, high: Math.max(jobs, parent.high - elsewhere) };
  });
}

/** The members that can hold jobs. Where none seems to, any can: a remainder is somewhere. */
function holdersOf(withheld: readonly Withheld[]): readonly Withheld[] {
  const holders = withheld.filter(({ expected }) => expected > 0);
  return holders.length > 0 ? holders : withheld;
}

const expectedBesides = ({ expected, inside }: Withheld): number => Math.max(0, expected - inside);

/**
 * A range for a lone remainder, and within it the size its establishments suggest: its own children must not add up to the figure
 * itself.
 * @param elsewhere jobs published in the parent's other members, or within them
 */
function protectedControl(parent: Control, elsewhere: number, member: Withheld): Control {
  const range =
    parent.kind === "published"
      ? employmentSizeRange(Math.max(0, parent.jobs - elsewhere))
      : { low: Math.max(0, parent.low - elsewhere), high: parent.high };
  const low = Math.max(range.low, member.inside);
  // The top size range is open; the parent's jobs, which are public, close it.
  const high = Math.max(low, Number.isFinite(range.high) ? range.high : parent.high);
  const jobs = member.inside + expectedBesides(member);
  return { kind: "protected", jobs: Math.min(high, Math.max(low, jobs)), low, high };
}
