import { asSheet } from "./asSheet";
import type { Phase } from "./buildPhases";
import { formulaOperations, typedCellOperations } from "./cellOperations";
import { headerOperations } from "./headerOperations";
import { restoreLook } from "./looks";
import { sentenceOf } from "./officeErrors";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";
import { ownAreas } from "./ownAreas";
import { meeting } from "./meeting";
import { parseAddress } from "./parseAddress";
import { clearRewritten, foreignOperations, nameOperation, partOperations } from "./partOperations";
import { persist } from "./persist";
import { nextParts } from "./refreshPhases";
import type { RefreshState, SheetState } from "./RefreshState";
import { isRewritten } from "./RefreshState";
import { Run } from "./Run";
import { tableOperations } from "./tableOperations";
import { reshape } from "./tableShape";
import type { Target } from "./Target";
import { lastRow } from "../sheets/lastRow";
import type { StandingTable } from "./typedByPerson";
import { WorkbookProblem } from "./WorkbookProblem";

/**
 * Gives a build back what it was before a refresh that failed or was cancelled.
 * @throws WorkbookProblem if Excel cannot be reached
 */
export async function putBack(state: RefreshState): Promise<void> {
  try {
    await persist(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        // Nobody can cancel it: half a refresh is no workbook to work with.
        const run = new Run(context, { progress: () => undefined, signal: new AbortController().signal });
        const tables = await tablesNow(run, state);
        await run.write(backPhases(state, tables, context.workbook));
      }),
    );
  } catch (error) {
    throw new WorkbookProblem(
      `The ranking could not be put back as it was. ${sentenceOf(error)} Then press Build again: it writes every figure anew.`,
      { cause: error },
    );
  }
}

/** Where the tables of each sheet stand after whatever was done; names with the build's number. */
async function tablesNow(run: Run, { sheets }: RefreshState): Promise<StandingTable[][]> {
  const worksheets = sheets.map(({ id }) => run.context.workbook.worksheets.getItem(id));
  for (const { tables } of worksheets) tables.load("items/name");
  await run.sync();
  const ranges = worksheets.map(({ tables }) => tables.items.map((table) => table.getRange().load("address")));
  await run.sync();
  return worksheets.map(({ tables }, at) =>
    tables.items.map(({ name }, index) => ({ name, area: parseAddress(ranges[at]![index]!.address) })),
  );
}

/** A sheet of the build, what it is to become again, and what was done to its tables. */
interface Spoilt {
  readonly sheet: SheetState;
  readonly target: Target;
  readonly tables: readonly StandingTable[];
}

function backPhases(state: RefreshState, now: readonly StandingTable[][], workbook: Excel.Workbook): Phase[] {
  const { key } = state.found;
  const spoilt = state.sheets.map((sheet, at): Spoilt => {
    const before = asSheet(sheet.standing, ownAreas(sheet.standing, sheet.built));
    const tables = before.tables.map((table) => ({ ...table, name: table.name + key }));
    const worksheet = workbook.worksheets.getItem(sheet.id);
    return { sheet, target: { sheet: { ...before, tables }, worksheet }, tables: now[at]! };
  });
  return [
    [spoilt.flatMap((each) => roomOperations(each, key)), 1],
    [spoilt.flatMap(cellOperations), 1],
    [
      spoilt.flatMap(({ sheet, target }) => [
        ...(isRewritten(sheet.mark) ? tableOperations(target) : []),
        ...formulaOperations(target),
      ]),
      1,
    ],
    [
      [
        ...spoilt.flatMap(lookOperations),
        ...foreignOperations(state.foreign, workbook),
        nameOperation(workbook, state.found, state.recipe.before),
      ],
      1,
    ],
  ];
}

const cellOperations = ({ sheet, target }: Spoilt): Operation[] => [
  ...sheet.changes.flatMap((change) => headerOperations(target.worksheet, change, "before")),
  ...typedCellOperations(target, true),
];

const lookOperations = ({ sheet, target: { worksheet } }: Spoilt): Operation[] => [
  ...sheet.looks.map((look) => ({
    bytes: 20 * CALL_BYTES,
    sentence: `Putting back ${sheet.next.name}`,
    run: () => restoreLook(worksheet, look),
  })),
  ...partOperations(sheet.standing.name, worksheet, sheet.parts, {
    ...nextParts(sheet),
    charts: sheet.parts.charts,
  }),
];

function roomOperations({ sheet, target: { worksheet }, tables }: Spoilt, key: string): Operation[] {
  const room = sheet.changes.map((change) => ({
    bytes: CALL_BYTES * (4 + 4 * change.columns.length),
    sentence: `Putting back ${sheet.next.name}`,
    run: () => {
      const area = tables.find(({ name }) => name === change.table + key)?.area;
      if (area) reshape(worksheet, change, area, "before");
    },
  }));
  return [...room, ...clearRewritten(sheet, worksheet, withinOwn(sheet, tables))];
}

const withinOwn = ({ built: { unknown }, next }: SheetState, tables: readonly StandingTable[]): string[] => {
  if (!unknown) return [];
  const rows = Math.max(unknown.rows, lastRow(next));
  return tables.filter(({ area }) => meeting(area, { ...unknown, rows })).map(({ name }) => name);
};
