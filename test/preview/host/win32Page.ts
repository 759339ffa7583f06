import { fileOf } from "../../../src/preview/download/fileOf";
import { createHost } from "../../../src/preview/host/createHost";
import { win32External } from "../../../src/preview/host/transports/win32External";

/** Comes before office.js in the add-in's page, as Excel on Windows does. */
const host = createHost({ fileOf: (workbook) => (window.lastFile = fileOf(workbook)) });
Object.assign(window, { host });
Object.defineProperty(window, "external", { value: win32External(host) });
