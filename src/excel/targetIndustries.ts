import { readBuilds } from "./findBuilds";

/** An industry that a ranking of the workbook is decided on. */
export interface TargetIndustry {
  readonly naics: string;
  readonly title: string;
  readonly decision: "Target" | "Watch";
  readonly regionName: string;
}

const headers = ["NAICS", "Industry", "Decision"] as const;

/** What the analyst decided to target, and then what to watch, each in the order of the rankings. Four requests. */
export const targetIndustries = (): Promise<readonly TargetIndustry[]> =>
  Excel.run(async (context) => {
    const builds = await readBuilds(context);
    const tables = builds.map(({ key }) => {
      const table = context.workbook.tables.getItemOrNullObject(`tblRank${key}`);
      return headers.map((header) => table.columns.getItemOrNullObject(header));
    });
    await context.sync();
    // A ranking without its table, or with a column under another name, suggests nothing.
    const readable = builds.flatMap(({ recipe }, at) => {
      const columns = tables[at]!;
      if (!recipe || columns.some(({ isNullObject }) => isNullObject)) return [];
      return [{ recipe, cells: columns.map((column) => column.getDataBodyRange().load("values")) }];
    });
    await context.sync();
    const industries = readable.flatMap(({ recipe: { regionName }, cells: [codes, titles, decisions] }) =>
      decisions!.values.flatMap(([decision], row): TargetIndustry[] =>
        decision === "Target" || decision === "Watch"
          ? [{ naics: String(codes!.values[row]![0]), title: String(titles!.values[row]![0]), decision, regionName }]
          : [],
      ),
    );
    return [
      ...industries.filter(({ decision }) => decision === "Target"),
      ...industries.filter(({ decision }) => decision === "Watch"),
    ];
  });
