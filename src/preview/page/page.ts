import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "./page.css";
import { showWorkbook } from "../grid/showWorkbook";
import { createHost } from "../host/createHost";
import { WorkbookModel } from "../host/model/WorkbookModel";
import { Pane } from "../host/transports/Pane";
import { calculateInWorker } from "./calculateInWorker";
import { element } from "./element";
import { fileOrReason } from "./fileOrReason";
import { offerDownload } from "./offerDownload";
import { offerOpenedFiles } from "./offerOpenedFiles";
import { readManifest } from "./readManifest";
import { sayReasons } from "./sayReasons";
import { showRibbon } from "./showRibbon";
import { showStatus } from "./showStatus";

const fetched = (address: string) => fetch(address).then((response) => response.text());
const [manifestXml, functionsJson] = await Promise.all([fetched("/manifest.xml"), fetched("/functions.json")]);

const manifest = readManifest(manifestXml);
const workbook = new WorkbookModel();
const status = showStatus(element("status"));
const calculator = calculateInWorker(workbook, manifest.namespace, (busy) => status.calculating(busy));
const fileOf = fileOrReason(status);
const host = createHost({ workbook, calculator, fileOf });
host.customFunctions.register(JSON.parse(functionsJson));
calculator.answerCalls(host.customFunctions);

const view = showWorkbook(workbook, element("grid"), {
  refused: (why) => status.say(why),
});
element("workbook-name").textContent = workbook.fileName;
offerDownload(element("download"), workbook, calculator, fileOf);
offerOpenedFiles(workbook, status);
sayReasons(workbook, (place) => calculator.reasonAt(place), status);

const pane = element("pane");
const frame = document.createElement("iframe");
frame.title = manifest.name;
element("pane-name").textContent = manifest.name;
// The add-in shows and hides its pane by itself too, as its ribbon buttons do.
host.runtime.onState((state) => (pane.hidden = state === "Background"));
element("close-pane").addEventListener("click", () => (host.runtime.state = "Background"));
const addIn = new Pane(host, frame, manifest.page);
addIn.onLeave = (backwards) => (backwards ? element("close-pane") : element("download")).focus();
pane.append(frame);
showRibbon(element("ribbon"), manifest, ({ action }) => {
  if (action === undefined) host.runtime.state = "Visible";
  else void addIn.runAction(action);
});

// For the browser's console and for tests: the workbook, and the grid through Univer's own interface.
Object.assign(window, { preview: { host, calculator, grid: view.facade } });
