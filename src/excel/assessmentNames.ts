import { markOf } from "../sheets/sheetMarks";
import type { NewNames } from "../sheets/renamed";
import type { ScanRecipe } from "../sheets/stakeholders/ScanRecipe";
import { stakeholderWorkbook } from "../sheets/stakeholders/stakeholderWorkbook";
import type { BuildKind } from "../sheets/buildKinds";
import type { Workbook } from "../sheets/sheet";
import type { AssessmentSources } from "./assessmentSources";
import { expectedWorkbook } from "./expectedWorkbook";
import type { MarkedSheet } from "./readMarked";

interface Standing {
  readonly kind: BuildKind;
  readonly key: string;
  readonly marks: ReadonlyMap<string, MarkedSheet>;
  /** As a first build would have it. */
  readonly first: Workbook;
}

/** The names that stand for those of a first build: with the build's number, and as its sheets are called now. */
export function assessmentNames({ ranking, scan }: AssessmentSources): NewNames {
  const builds: Standing[] = [
    ...(ranking?.recipe ? [{ kind: "ranking" as const, ...ranking, first: expectedWorkbook(ranking.recipe) }] : []),
    ...(scan?.recipe
      ? [{ ...scan, kind: "stakeholders" as const, first: stakeholderWorkbook(scan.recipe as ScanRecipe, []) }]
      : []),
  ];
  return {
    sheets: new Map(builds.flatMap(sheetNames)),
    names: new Map(
      builds.flatMap(({ first, key }) =>
        [...first.sheets.flatMap(({ tables }) => tables), ...first.names].map(({ name }) => [name, name + key]),
      ),
    ),
  };
}

const sheetNames = ({ kind, key, marks, first }: Standing): [string, string][] =>
  first.sheets.flatMap(({ name }): [string, string][] => {
    const standing = marks.get(markOf(name, kind) + key);
    return standing ? [[name, standing.name]] : [];
  });
