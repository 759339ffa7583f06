import { oneCell, reference } from "../formula";
import type { Column, Piece, Placed, TableAt } from "../layout";
import { joinPieces, place, tablePiece } from "../layout";
import type { Name, Sheet, Validation } from "../sheet";
import { buildKinds } from "../buildKinds";
import { styles } from "../style";
import { lines, titleLines } from "../text";
import { categories } from "./categories";
import { anyIndustry } from "./groups/anyIndustry";
import { groupOf, industryGroups } from "./groups/industryGroups";
import type { CategoryName, IndustryGroup } from "./groups/IndustryGroup";
import type { ListedCategory } from "./scanCategories";
import { scanFooter } from "./scanFooter";
import type { ScanListName } from "./scanLists";
import { fixedScanLists, listsHeader, listsSheetName, scanLists, scanListNames, scanListSource } from "./scanLists";
import type { ScanRecipe } from "./ScanRecipe";

const rows = { groups: 15, recipe: 28, categories: 31 } as const;

const widths = [42, 20, 24, 14, 14, 14, 24, 14, 14] as const;

const isToolkit = (name: string): name is CategoryName => categories.some((category) => category.name === name);

/** The categories stand last, so that the analyst can add his own under them. */
export function categoryTable(recipe: ScanRecipe, listed: readonly ListedCategory[]): TableAt<ListedCategory> {
  const examples = groupOf(recipe.industry.naics)?.examples ?? anyIndustry;
  const typed = { input: true } as const;
  const columns: Column<ListedCategory>[] = [
    { key: "category", header: "Category", width: 42, ...typed, value: ({ name }) => name },
    { key: "side", header: "Side", width: 20, ...typed, value: ({ side }) => side },
    { key: "system", header: "System", width: 24, ...typed, value: ({ system }) => system },
    {
      key: "lookedFor",
      header: "Looked for",
      width: 14,
      ...typed,
      value: ({ lookedFor }) => (lookedFor ? "Yes" : "No"),
    },
    {
      ...{ key: "examples", header: "Examples", width: 14 },
      value: ({ name }) => (isToolkit(name) ? examples[name] : null),
    },
  ];
  return { sheet: listsSheetName, name: "tblCategories", row: rows.categories, columns, rows: listed };
}

/** Every dropdown's values, and what they are weighed by. */
export function scanListsSheet(recipe: ScanRecipe, spec: TableAt<ListedCategory>): { sheet: Sheet; names: Name[] } {
  const listed = place(spec);
  const group = groupOf(recipe.industry.naics);
  const joined = joinPieces(frame(recipe, spec.rows.length), [
    titleLines(
      "Stakeholder Lists",
      "The choices of every dropdown. Those in blue may be reworded; the others are read by formulas.",
    ),
    {
      formats: [
        { area: { row: listsHeader, column: 1, rows: 1, columns: scanListNames.length }, style: styles.header },
      ],
    },
    ...scanListNames.map(list),
    groups(),
    recipeLine(recipe),
    lines(rows.categories - 1, 1, [categoryWords(group)], styles.subtitle),
    { ...tablePiece(spec, listed), columns: [] },
    { validations: validations(listed) },
    { columns: widths.map((width, at) => ({ column: at + 1, count: 1, width })) },
  ]);
  const { recipe: name } = buildKinds.stakeholders;
  return { sheet: joined, names: [{ name, refersTo: reference(listsSheetName, oneCell(rows.recipe, 1)) }] };
}

const frame = (recipe: ScanRecipe, categories: number) => ({
  ...{ name: listsSheetName, gridlines: false },
  print: {
    landscape: true,
    area: { row: 1, column: 1, rows: rows.categories + categories, columns: widths.length },
    footer: scanFooter(recipe),
  },
});

const categoryWords = (group: IndustryGroup | undefined) =>
  `Categories. Add your own under the last one. Side and system decide how they are counted. ${
    group ? `Examples are for ${group.title.toLowerCase()}.` : "Examples are for any industry."
  }`;

function list(name: ScanListName, index: number): Piece {
  const column = index + 1;
  const body = { row: listsHeader + 1, column, rows: scanLists[name].length, columns: 1 };
  return {
    blocks: [{ row: listsHeader, column, cells: [[name], ...scanLists[name].map((value) => [value])] }],
    formats: fixedScanLists.includes(name) ? [] : [{ area: body, style: styles.input }],
  };
}

function groups(): Piece {
  const cells = industryGroups.map(({ title, naics }) => [title, naics.join(", ")]);
  return {
    blocks: [
      {
        ...{ row: rows.groups, column: 1 },
        cells: [["Industry groups with examples of their own", "NAICS begins with"], ...cells],
      },
    ],
    formats: [{ area: { row: rows.groups, column: 1, rows: 1, columns: 2 }, style: styles.header }],
  };
}

/** The words beside it keep the long text in its cell. */
const recipeLine = (recipe: ScanRecipe): Piece => ({
  blocks: [
    { row: rows.recipe - 1, column: 1, cells: [["Recipe"]] },
    {
      row: rows.recipe,
      column: 1,
      cells: [[JSON.stringify(recipe), "What this scan was built of. Building again reads it here."]],
    },
  ],
  formats: [
    { area: oneCell(rows.recipe - 1, 1), style: styles.heading },
    { area: oneCell(rows.recipe, 1), style: styles.label },
  ],
});

function validations(listed: Placed): Validation[] {
  const of = (key: string, name: ScanListName): Validation => ({
    area: { ...listed.area, row: listed.area.row + 1, rows: listed.area.rows - 1, column: listed.at(key), columns: 1 },
    ...{ kind: "list", source: scanListSource(name), error: "Choose from the list at the top of this sheet." },
  });
  return [of("side", "Side"), of("system", "System"), of("lookedFor", "Yes or no")];
}
