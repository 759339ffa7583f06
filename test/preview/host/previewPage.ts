import { fileOf } from "../../../src/preview/download/fileOf";
import { createHost } from "../../../src/preview/host/createHost";
import { Pane } from "../../../src/preview/host/transports/Pane";

/** The page around the pane, bundled for the browser by servePreview. */
const host = createHost({ fileOf: (workbook) => (window.lastFile = fileOf(workbook)) });
const frame = document.createElement("iframe");
document.body.append(frame);
const pane = new Pane(host, frame, "/pane.html");

host.customFunctions.register({
  allowErrorForDataTypeAny: true,
  functions: [{ id: "ADD", name: "ADD", parameters: [{ name: "a" }, { name: "b", optional: true }] }],
});
Object.assign(window, { host, pane });
