import { measureGroups, measures } from "../measures/index";
import { functionHelp } from "./functionHelp";
import { functionPage } from "./functionPage";
import type { HelpPage } from "./helpPage";
import { indexPage } from "./indexPage";

/** The pages of the functions, for a browser. */
export const helpPages = (): HelpPage[] => [
  indexPage(measureGroups),
  ...measures.map((measure) => functionPage(functionHelp(measure))),
];
