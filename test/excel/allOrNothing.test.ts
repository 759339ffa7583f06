import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { refreshBuild } from "../../src/excel/refreshBuild";
import { removeBuild } from "../../src/excel/removeBuild";
import type { Watch } from "../../src/excel/Watch";
import { WorkbookProblem } from "../../src/excel/WorkbookProblem";
import type { Host } from "../../src/preview/host/createHost";
import { snapshot } from "../../src/preview/host/snapshot";
import { everyFault, faultName } from "./everyFault";
import { openWorkbook } from "./openWorkbook";
import { patience } from "./patience";
import { nextWorkbook, smallBuild } from "./smallBuild";
import { smallWorkbook } from "./smallRanking";
import { workedOut } from "./workedOut";

/** One thing a person starts: makes the workbook ready for it, and gives what starts it. */
interface Work {
  readonly name: string;
  readonly prepare: (host: Host) => Promise<(watch: Watch) => Promise<unknown>>;
}

/** A workbook of a person who has something in it already. */
async function ownWorkbook(): Promise<Host> {
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

const works: Work[] = [
  { name: "build", prepare: async () => (watch) => buildWorkbook(smallWorkbook, watch) },
  {
    name: "refresh",
    prepare: async (host) => {
      const build = await smallBuild(host);
      const next = await nextWorkbook([1, 2, 3, 4, 5]);
      return (watch) => refreshBuild(build, next, watch);
    },
  },
  {
    name: "remove",
    prepare: async (host) => {
      const build = await smallBuild(host);
      return (watch) => removeBuild(build, watch);
    },
  },
];

interface Prepared {
  readonly host: Host;
  readonly before: unknown;
  readonly start: (watch: Watch) => Promise<unknown>;
}

async function prepared({ prepare }: Work): Promise<Prepared> {
  const host = await ownWorkbook();
  const start = await prepare(host);
  return { host, before: snapshot(host.workbook), start };
}

/** The work undisturbed: how many requests it takes and what it leaves. */
async function undisturbed(work: Work) {
  const { host, start } = await prepared(work);
  const first = host.counts.syncs;
  await start(patience());
  return { syncs: host.counts.syncs - first, after: snapshot(host.workbook) };
}

describe.each(works.map((work) => [work.name, work] as const))("%s", (name, work) => {
  const outcomes = { unchanged: 0, complete: 0 };
  let usual: Awaited<ReturnType<typeof undisturbed>>;

  beforeAll(async () => {
    usual = await undisturbed(work);
  });

  afterAll(() => {
    console.log(`${name}: ${everyFault.length} faults x ${usual.syncs} requests:`, outcomes);
  });

  test.each(everyFault.map((fault) => [faultName(fault), fault] as const))(
    "%s at any request leaves the workbook as it was, or the work completes",
    async (_, fault) => {
      let ready = await prepared(work);
      for (let sync = 0; sync < usual.syncs; sync++) {
        const { host, before, start } = ready;
        host.faults.at(host.counts.syncs + 1 + sync, fault);
        const error = await failureOf(start(patience()));
        host.faults.clear();
        expectSame(`request ${sync + 1}`, snapshot(host.workbook), error === null ? usual.after : before);
        outcomes[error === null ? "complete" : "unchanged"] += 1;
        if (error === null) ready = await prepared(work);
        else {
          expect(error).toBeInstanceOf(WorkbookProblem);
          expect(String(error)).not.toMatch(/this host/);
          calculate(host);
        }
      }
    },
  );

  test("cancelled before any request the workbook is as it was", async () => {
    const { syncs, after } = usual;
    let ready = await prepared(work);
    for (let sync = 0; sync < syncs; sync++) {
      const { host, before, start } = ready;
      const error = await failureOf(start({ ...patience(), signal: cancelledAfter(host, sync) }));
      expectSame(`request ${sync + 1}`, snapshot(host.workbook), error === null ? after : before);
      if (error !== null) expect(`${String(error)} at request ${sync + 1}`).toMatch(/^AbortError/);
      else ready = await prepared(work);
      calculate(ready.host);
    }
  });
});

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

/** As Excel does when it is left alone: formulas that were written again have no value yet. */
function calculate(host: Host): void {
  if (host.workbook.tableNamed("tblRank")) workedOut(host, smallWorkbook);
}

/** Thousands of cells are quicker compared as text; the difference is shown only where there is one. */
function expectSame(place: string, found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect({ [place]: found }).toEqual({ [place]: wanted });
}

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (reason: unknown) => reason,
  );
