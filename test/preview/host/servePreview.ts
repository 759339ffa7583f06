import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build, stop } from "esbuild";
import { trustPage, trustPagePath } from "../../../src/preview/host/transports/trustPage";

const officeFolder = path.join(__dirname, "..", "..", "..", "node_modules", "@microsoft", "office-js", "dist");

const host = '<!doctype html><meta charset="utf-8"><body><script src="/previewPage.js"></script>';

/** An add-in's page: what it hears and does stands in its title. */
const pane = `<!doctype html><meta charset="utf-8"><script src="/office/office.js"></script><body><script>
  Office.actions.associate("openHome", (event) => { window.heard = event.source.id; event.completed(); });
  CustomFunctions.associate("ADD", (a, b) => a + (b ?? 100));
  window.changes = [];
  const asked = (ask) => new Promise((resolve) => ask(resolve));
  /** The workbook's file, got in slices. */
  window.copied = async (sliceSize) => {
    const { value: file } = await asked((told) => Office.context.document.getFileAsync("compressed", { sliceSize }, told));
    const bytes = [];
    for (let at = 0; at < file.sliceCount; at++) bytes.push(...(await asked((told) => file.getSliceAsync(at, told))).value.data);
    const { status } = await asked((told) => file.closeAsync(told));
    return { bytes, status, slices: file.sliceCount };
  };
  window.ready = Office.onReady().then(async (info) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => { window.changes.push(address); });
      context.workbook.onSelectionChanged.add(async () => { window.changes.push("selection"); });
      await context.sync();
    });
    return info;
  });
</script>`;

/** Serves a preview page with a pane, and unmodified office.js, on this machine. */
export async function servePreview(): Promise<{ readonly address: string; readonly close: () => void }> {
  const bundle = await build({
    entryPoints: ["previewPage.ts", "win32Page.ts"].map((name) => path.join(__dirname, name)),
    ...{ bundle: true, write: false, outdir: "/", format: "iife" },
  });
  await stop();
  const script = (name: string) => bundle.outputFiles.find((file) => file.path.endsWith(name))!.text;
  const pages: Readonly<Record<string, string>> = {
    "/": host,
    "/previewPage.js": script("previewPage.js"),
    "/win32Page.js": script("win32Page.js"),
    "/pane.html": pane,
    "/win32.html": `<script src="/win32Page.js"></script>${pane}`,
    [`/office/${trustPagePath}`]: trustPage,
  };
  const server = createServer(({ url = "/" }, response) => {
    const name = new URL(url, "http://localhost").pathname;
    const isScript = name.endsWith(".js");
    const body =
      pages[name] ?? (name.startsWith("/office/") ? readFileSync(path.join(officeFolder, name.slice(8))) : null);
    response.writeHead(body === null ? 404 : 200, { "content-type": isScript ? "text/javascript" : "text/html" });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}
