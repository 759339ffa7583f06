import { blsTitles } from "./blsTitles";
import { naics2017, notInNaics2017 } from "./naics2017";
import { naicsGoods } from "./naicsGoods";
import { naicsServices } from "./naicsServices";
import { naicsSubsectors, naicsSubsectors2017 } from "./naicsSubsectors";
import { titleLines } from "./titleLines";

export type NaicsVintage = "2022" | "2017";

/** Every add-in downloads the tables, so their most frequent words are short. No title has these short words. */
const inFull = (title: string): string =>
  title.replaceAll("Mfg", "Manufacturing").replaceAll("Whls", "Merchant Wholesalers").replaceAll(" & ", " and ");

/** BLS's 99 and 999 have one industry at each level below. */
const UNCLASSIFIED = [
  ["9999", ""],
  ["99999", ""],
  ["999999", ""],
] as const;

const above = (code: string): string => code.slice(0, -1);

/** Adds titles by code, the wider industry before the narrower: one without a title has that of the code above it. */
function addTitles(titles: Map<string, string>, lines: Iterable<readonly [code: string, title: string]>): void {
  for (const [code, title] of lines) titles.set(code, title === "" ? titles.get(above(code))! : inFull(title));
}

/**
 * A line is an industry group: its code and title, and after each bar the further digits of an industry with its title. A group
 * alone on its line has one industry, with the further digit 1.
 */
function* groupLines(text: string): Iterable<readonly [code: string, title: string]> {
  for (const [group, rest] of titleLines(text)) {
    const [title = "", ...industries] = rest.split("|");
    yield [group, title];
    for (const [digits, itsTitle] of titleLines(industries.length > 0 ? industries.join("\n") : "1"))
      yield [group + digits, itsTitle];
  }
}

/** An industry of 5 digits that NAICS does not divide is one of 6, with a 0. */
function addUndivided(titles: Map<string, string>): void {
  const divided = new Set([...titles.keys()].filter((code) => code.length === 6).map(above));
  for (const [code, title] of [...titles])
    if (/^\d{5}$/.test(code) && !divided.has(code)) titles.set(`${code}0`, title);
}

function read(vintage: NaicsVintage): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  addTitles(titles, titleLines(naicsSubsectors));
  for (const text of [naicsGoods, naicsServices]) addTitles(titles, groupLines(text));
  if (vintage === "2017") {
    const gone = [...titles.keys()].filter((code) => notInNaics2017.some((it) => code.startsWith(it)));
    for (const code of gone) titles.delete(code);
    addTitles(titles, titleLines(naicsSubsectors2017));
    addTitles(titles, titleLines(naics2017));
  }
  addUndivided(titles);
  addTitles(titles, titleLines(blsTitles));
  addTitles(titles, UNCLASSIFIED);
  return titles;
}

const alreadyRead = new Map<NaicsVintage, ReadonlyMap<string, string>>();

/**
 * Titles of all industries of an edition by code, sectors as "31-33", and of those that BLS has beside NAICS.
 *
 * @source Census Bureau, North American Industry Classification System 2022 and 2017
 */
export function naicsTitles(vintage: NaicsVintage): ReadonlyMap<string, string> {
  const titles = alreadyRead.get(vintage) ?? read(vintage);
  alreadyRead.set(vintage, titles);
  return titles;
}
