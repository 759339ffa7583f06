import type { Figure } from "./figures";
import { isOffered, isOfSide, organisationsWhere, scanned } from "./scanFigures";

/** A kind of resource that a region can bring, and which of the scan's organisations offer it. */
export interface Resource {
  readonly name: string;
  readonly meaning: string;
  /** How it is told from the scan, in words. */
  readonly told: string;
  readonly figure: Figure;
}

const offered = scanned("resources");

const bySide = (name: string, meaning: string, told: string, isSide: string): Resource => ({
  ...{ name, meaning, told },
  figure: {
    key: name,
    label: `Offer resources: ${name}`,
    formula: () => organisationsWhere(`${isOffered}*(${isSide})`),
  },
});

/** Told by words, for what is offered is typed freely. */
const byWords = (name: string, meaning: string, words: readonly string[]): Resource => {
  const found = words.map((word) => `ISNUMBER(SEARCH("${word}",${offered}))`).join("+");
  const told = `told by the words ${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
  return {
    ...{ name, meaning, told },
    figure: { key: name, label: `Offer resources: ${name}`, formula: () => organisationsWhere(`(${found})>0`) },
  };
};

/** The five kinds of the review's third question. */
export const resources: readonly Resource[] = [
  bySide(
    "Public",
    "programs, grants and people of public agencies and schools",
    "public agencies and education",
    `(${isOfSide("Public")})+(${isOfSide("Education")})`,
  ),
  bySide("Private", "money, time and workplaces of employers and associations", "employers", isOfSide("Employer")),
  byWords("Human", "who gives working time", ["staff", "time", "people", "volunteer"]),
  byWords("Cash", "money that can be spent", ["cash", "money", "fund", "grant"]),
  byWords("In-kind", "space, equipment, data, seats", ["space", "room", "equipment", "data", "seat"]),
];
