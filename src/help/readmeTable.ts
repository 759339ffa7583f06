import type { MeasureGroup } from "../measures/index";

const marks = { first: "<!-- functions: written by npm run generate -->", last: "<!-- /functions -->" };

/** The functions as a table in Markdown, a row for each and one for the heading of a group. */
function functionsTable(groups: readonly MeasureGroup[]): string {
  const rows = groups.flatMap(({ title, measures }) => [
    `| **${title}** | |`,
    ...measures.map(({ name, summary }) => `| ${name} | ${summary.replaceAll("|", "\\|")} |`),
  ]);
  return ["| Function | What it tells |", "|---|---|", ...rows].join("\n");
}

/** README with the table put between its marks. @throws Error if the marks are not there */
export function withFunctionsTable(readme: string, groups: readonly MeasureGroup[]): string {
  const [start, end] = [readme.indexOf(marks.first), readme.indexOf(marks.last)];
  if (start < 0 || end < start) throw new Error(`README.md has no place for the functions: ${marks.first}`);
  const table = functionsTable(groups);
  return `${readme.slice(0, start + marks.first.length)}\n${table}\n${readme.slice(end)}`;
}
