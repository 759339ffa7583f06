import type { Watch } from "../../src/excel/Watch";
import { WorkbookProblem } from "../../src/excel/WorkbookProblem";
import type { Host } from "../../src/preview/host/createHost";
import { snapshot } from "../../src/preview/host/snapshot";
import { everyFault, faultName } from "./everyFault";
import { openWorkbook } from "./openWorkbook";
import { patience } from "./patience";

/** One thing a person starts: makes the workbook ready for it, and gives what starts it. */
export interface Work {
  readonly name: string;
  readonly prepare: (host: Host) => Promise<(watch: Watch) => Promise<unknown>>;
  /** As Excel does when it is left alone: formulas that were written again have no value yet. */
  readonly calculate?: (host: Host) => void;
}

interface Ready {
  readonly host: Host;
  /** The workbook as text: thousands of cells are quicker compared so. */
  readonly before: string;
  readonly start: (watch: Watch) => Promise<unknown>;
}

/** A workbook of a person who has something in it already. */
function ownWorkbook(): Host {
  const host = openWorkbook();
  const [sheet] = host.workbook.sheets;
  sheet!.write([
    { row: 0, column: 0, content: { value: "My notes" } },
    { row: 4, column: 2, content: { value: 17 } },
  ]);
  sheet!.format({ row: 0, column: 0, rows: 1, columns: 3 }, { bold: true, fill: "#FFEE00" });
  host.workbook.select(sheet!, { row: 2, column: 1, rows: 1, columns: 1 });
  host.workbook.addName({ name: "Mine", sheetId: null, formula: "='Sheet1'!$C$5", visible: true, comment: "" });
  return host;
}

/** Tests that a piece of work does nothing or all of it whatever goes wrong at any of its requests, and when it is cancelled. */
export function faultAtEverySync({ name, prepare, calculate = () => undefined }: Work): void {
  const outcomes = { unchanged: 0, complete: 0 };
  let [syncs, after] = [0, ""];
  // A workbook that was left as it was serves for the next try as well.
  let ready: Ready;

  const getReady = async () => {
    const host = ownWorkbook();
    const start = await prepare(host);
    ready = { host, before: textOf(host), start };
  };

  beforeAll(async () => {
    await getReady();
    const first = ready.host.counts.syncs;
    await ready.start(patience());
    [syncs, after] = [ready.host.counts.syncs - first, textOf(ready.host)];
    await getReady();
  });

  afterAll(() => {
    console.log(`${name}: ${everyFault.length} faults x ${syncs} requests:`, outcomes);
  });

  const attempt = async (sync: number, watch: Watch): Promise<unknown> => {
    const { host, before, start } = ready;
    const error = await failureOf(start(watch));
    host.faults.clear();
    expectSame(`request ${sync + 1}`, textOf(host), error === null ? after : before);
    if (error === null) await getReady();
    else calculate(host);
    return error;
  };

  test.each(everyFault.map((fault) => [faultName(fault), fault] as const))(
    "%s at any request leaves the workbook as it was, or the work completes",
    async (_, fault) => {
      for (let sync = 0; sync < syncs; sync++) {
        ready.host.faults.at(ready.host.counts.syncs + 1 + sync, fault);
        const error = await attempt(sync, patience());
        outcomes[error === null ? "complete" : "unchanged"] += 1;
        if (error === null) continue;
        expect(error).toBeInstanceOf(WorkbookProblem);
        expect(String(error)).not.toMatch(/this host/);
      }
    },
  );

  test("cancelled before any request the workbook is as it was", async () => {
    for (let sync = 0; sync < syncs; sync++) {
      const error = await attempt(sync, { ...patience(), signal: cancelledAfter(ready.host, sync) });
      if (error !== null) expect(`${String(error)} at request ${sync + 1}`).toMatch(/^AbortError/);
    }
  });
}

/** A signal that is given while the request after so many others is on its way. */
function cancelledAfter(host: Host, syncs: number): AbortSignal {
  const controller = new AbortController();
  const last = host.counts.syncs + syncs;
  const { process } = host;
  Object.assign(host, {
    process: (message: string) => {
      if (host.counts.syncs === last) controller.abort();
      return process(message);
    },
  });
  return controller.signal;
}

const textOf = ({ workbook }: Host) => JSON.stringify(snapshot(workbook));

/** The difference is shown only where there is one. */
function expectSame(place: string, found: string, wanted: string): void {
  if (found !== wanted)
    expect({ [place]: JSON.parse(found) as unknown }).toEqual({ [place]: JSON.parse(wanted) as unknown });
}

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (reason: unknown) => reason,
  );
