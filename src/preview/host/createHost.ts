import { hostObject } from "./batch/definition";
import { HeldObjects } from "./batch/HeldObjects";
import { Subscriptions } from "./batch/Subscriptions";
import { CustomFunctions } from "./customFunctions/CustomFunctions";
import { customFunctionsService } from "./customFunctions/customFunctionsService";
import { DocumentCopies, type FileMaker } from "./document/DocumentCopies";
import { type UnresolvedName, unresolvedNames } from "./entry/unresolvedNames";
import { officeEvents } from "./events/officeEvents";
import { Outbox } from "./events/Outbox";
import type { Faults } from "./Faults";
import type { Calculator } from "./model/Calculator";
import { WorkbookModel } from "./model/WorkbookModel";
import { followShifts } from "./objects/followShifts";
import { webWorkbook } from "./objects/webWorkbook";
import { workbook as workbookDefinition } from "./objects/workbook";
import { AddinRuntime } from "./runtime/AddinRuntime";
import { runtimeServices } from "./runtime/runtimeServices";
import { type Counts, Server } from "./Server";

export interface HostOptions {
  /** The workbook to serve; a new one with an empty sheet if left out. */
  readonly workbook?: WorkbookModel;
  /** Works formulas out. Without one, reading the value of a formula cell is an error that says so. */
  readonly calculator?: Calculator;
  /** Makes the file of which office.js takes copies. Without one, taking a copy is an error that says so. */
  readonly fileOf?: FileMaker;
  /** Requirement sets Office.js is told of, e.g. { ExcelApi: "1.12" }; left out: the floor of the manifest. */
  readonly requirements?: Readonly<Record<string, string>>;
}

export interface Host {
  readonly workbook: WorkbookModel;
  readonly requirements: Readonly<Record<string, string>>;
  /**
   * One request of the batch protocol in, its response out; both are JSON text. Requests are served one after another.
   * @param partition of Excel on the web: the word with which office.js sends requests for what is not the workbook
   * @throws RequestRefused where Excel answers with a number instead of a response
   */
  process(message: string, partition?: string): Promise<string>;
  readonly counts: Counts;
  readonly faults: Faults;
  /** Where messages to the add-in come out: events and calls of custom functions. */
  readonly outbox: Outbox;
  readonly customFunctions: CustomFunctions;
  readonly runtime: AddinRuntime;
  /** What Office.context.document.getFileAsync reads. */
  readonly documentCopies: DocumentCopies;
  /** Names in formulas that nothing defines, which Excel shows as #NAME?. */
  unresolvedNames(): UnresolvedName[];
}

/** Office 2021, Microsoft 365, the web and Mac 16.40: what the add-in asks for at least. */
const floor = { ExcelApi: "1.12", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" };

/** Sets of Office.js's own, by which it knows in what form custom functions hand their results over. */
const internal = { CustomFunctions: "1.7" };

/** A workbook behind the batch protocol of Office.js. What it does not know is an error that names it. */
export function createHost(options: HostOptions = {}): Host {
  const workbook = options.workbook ?? new WorkbookModel();
  if (options.calculator) workbook.calculator = options.calculator;
  const held = new HeldObjects();
  const subscriptions = new Subscriptions();
  const outbox = new Outbox();
  const customFunctions = new CustomFunctions(outbox);
  const runtime = new AddinRuntime();
  const services = {
    ...runtimeServices(runtime),
    "Microsoft.ExcelServices.CustomFunctions": hostObject(customFunctionsService, customFunctions),
  };
  const partitions = { WacPartition: hostObject(webWorkbook, workbook) };
  const root = hostObject(workbookDefinition, workbook);
  const server = new Server(workbook, root, partitions, services, held, subscriptions);
  workbook.onChange((change, origin) => {
    followShifts(held.all(), change);
    outbox.put(officeEvents(change, origin, subscriptions));
  });
  return {
    ...{ workbook, outbox, customFunctions, runtime, counts: server.counts, faults: server.faults },
    documentCopies: new DocumentCopies(workbook, options.fileOf),
    requirements: { ...internal, ...(options.requirements ?? floor) },
    process: (message, partition) => server.process(message, partition),
    unresolvedNames: () => unresolvedNames(workbook),
  };
}
