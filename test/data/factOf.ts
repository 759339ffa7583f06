import type { Fact, Level } from "../../src/data/fact";
import { naicsVintage } from "../../src/data/naicsVintage";

/** A fact of which a test says only what it is about; `jobs: null` makes it withheld. */
export function factOf(of: Partial<Fact> & Pick<Fact, "naics" | "jobs">): Fact {
  const year = of.year ?? 2023;
  return {
    area: "39049",
    own: "5",
    level: levelOf(of.naics),
    year,
    vintage: naicsVintage(year),
    estabs: 10,
    wages: of.jobs === null ? null : of.jobs * 50_000,
    status: of.jobs === null ? "withheld" : "published",
    publishedQuotient: null,
    ...of,
  };
}

function levelOf(naics: string): Level {
  if (naics === "10") return "total";
  if (naics.startsWith("10")) return naics.length === 3 ? "domain" : "supersector";
  return naics.includes("-") ? 2 : (naics.length as 2 | 3 | 4 | 5 | 6);
}
