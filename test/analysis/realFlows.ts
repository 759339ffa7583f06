import Papa from "papaparse";
import type { Flow } from "../../src/analysis/flow";
import { realFile } from "../data/realData";

function readRows(file: string): Record<string, string>[] {
  const text = new TextDecoder().decode(realFile(file).bytes);
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** American Community Survey 2011-2015, county to county; destinations have six characters there. */
export const countyFlows = (): Flow[] =>
  readRows("commuting/acs_county_to_county_2011_2015.csv").map(({ OFIPS, DFIPS, FLOW }) => ({
    origin: OFIPS!,
    destination: DFIPS!,
    count: Number(FLOW),
  }));

/** The same between states, without those who stay in their state. */
export const stateFlows = (): Flow[] =>
  readRows("commuting/state_to_state_2011_2015.csv").map(({ ori, dest, amount }) => ({
    origin: ori!,
    destination: dest!,
    count: Number(amount),
  }));
