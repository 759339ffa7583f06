import type { AssessmentContext } from "./AssessmentContext";
import type { At } from "./figures";
import { ifRanked } from "./live";
import { countOf, either, plain, say } from "./say";

/** A common challenge, or a part of one: what the sheets say of it, and what a sector approach offers. */
export interface Challenge {
  readonly challenge: string;
  /** A part is rated in place of its whole. */
  readonly isPart?: true;
  readonly hasParts?: true;
  readonly draws: keyof Pick<AssessmentContext, "ranking" | "scan">;
  readonly says: (at: At) => string;
  /** What would tell, where there is nothing to draw on. */
  readonly without: string;
  readonly offers: string;
  /** The sheet that answers it. */
  readonly answer: string;
  /** Lines to keep free for what the sheets say. */
  readonly lines: number;
}

const NO_SCAN = "No stakeholder scan yet.";
const NO_RANKING = "No ranking yet.";

/** Fewer employers than that share no solution. */
const FEW_EMPLOYERS = 3;

const oneEmployer: readonly Challenge[] = [
  {
    challenge: "1. We serve one employer at a time",
    hasParts: true,
    draws: "scan",
    says: () => plain("As true as the truest of its three parts."),
    without: "As true as the truest of its three parts.",
    offers: "Employers of one industry together, with the need that they share.",
    answer: "Stakeholders",
    lines: 2,
  },
  {
    challenge: "1a. Our resources are stretched thin",
    isPart: true,
    draws: "scan",
    says: (at) => say`Organisations: ${at("organisations")}; with a resource to offer so far: ${at("resources")}.`,
    without: `${NO_SCAN} It shows who could offer what.`,
    offers: "One effort for many employers, its cost shared by several partners.",
    answer: "Stakeholders",
    lines: 2,
  },
  {
    challenge: "1b. Services are duplicated",
    isPart: true,
    draws: "scan",
    says: (at) =>
      say`Organisations that share their category with another: ${at("sharing")} of ${at("organisations")}. Ask whether they do the same.`,
    without: `${NO_SCAN} It shows who may be doing the same.`,
    offers: "Partners see who does what, and agree who goes on with it.",
    answer: "Stakeholders",
    lines: 3,
  },
  {
    challenge: "1c. There are no economies of scale",
    isPart: true,
    draws: "scan",
    says: (at) =>
      say`Employers and associations: ${at("employers")}.${either(`${at("employers")}<${FEW_EMPLOYERS}`, plain(` Fewer than ${FEW_EMPLOYERS} are too few to share a solution.`), plain(""))}`,
    without: `${NO_SCAN} It counts the employers who could order together.`,
    offers: "Employers with the same need order training and services together.",
    answer: "Stakeholders",
    lines: 3,
  },
];

const focus: Challenge = {
  challenge: "2. It is hard to tell which industries will grow, and to justify a focus",
  draws: "ranking",
  says: (at) =>
    ifRanked(
      at("ranked"),
      say`Growing: ${at("growing")} of ${at("ranked")} ranked industries; concentrated as well: ${at("stars")}. First is ${at("top 1")}: place ${at("starting")} by the starting weights, ${at("equal")} by equal weights, ${at("elimination")} by elimination.`,
    ),
  without: `${NO_RANKING} It shows which industries grow, and why one stands above another.`,
  offers:
    "A formal way to choose, with figures, weights and reasons that anybody can retrace. Work with other industries goes on.",
  answer: "Industry Ranking",
  lines: 5,
};

const boundaries: Challenge = {
  challenge: "3. Boundaries are arbitrary: people commute across them, and firms cluster across them",
  draws: "ranking",
  says: (at) => {
    const areas = either(`${at("workforceAreas")}=0`, plain("not entered on Region yet"), at("workforceAreas"));
    return say`The region takes in ${countOf(at("counties"), "county", "counties")}; workforce areas: ${areas}; states: ${either(`${at("states")}=0`, plain("not known"), at("states"))}.`;
  },
  without: `${NO_RANKING} Its sheet Region shows the counties and their commuting ties.`,
  offers: "A region drawn by its labor market, whatever lines it crosses, with a lead contact in each area.",
  answer: "Region",
  lines: 3,
};

const missions: Challenge = {
  challenge: "4. Education, workforce and economic development have missions, money and structures of their own",
  draws: "scan",
  says: (at) =>
    say`Organisations: ${at("organisations")}, of ${at("kinds")} categories; with their mission noted: ${at("mission")}.`,
  without: `${NO_SCAN} It shows which systems are at the table, and what each is there for.`,
  offers: "One table at which partners share what they know, and put effort and money together.",
  answer: "Roles",
  lines: 3,
};

const dualCustomer: Challenge = {
  challenge: "5. Services have two customers: the employer and the worker",
  draws: "scan",
  says: (at) =>
    say`Who matters to the industry: ${at("matters Industry")}; to its workers: ${at("matters Workers")}; to the connection between them: ${at("matters The connection between them")}; to several: ${at("matters Several")}. With a next date: ${at("nextDate")}.`,
  without: `${NO_SCAN} It shows who matters to the industry, to its workers and to both.`,
  offers: "An ongoing dialogue with one industry: its needs and its workers' way up are met by the same plan.",
  answer: "Stakeholders",
  lines: 5,
};

export const challenges: readonly Challenge[] = [...oneEmployer, focus, boundaries, missions, dualCustomer];
