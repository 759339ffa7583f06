import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { trustPage, trustPagePath } from "../host/transports/trustPage";
import { folders } from "./folders";

/** Where the add-in's pages take Office.js from, and where they get it here: no request leaves this machine. */
const officeOnline = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeHere = "/office/";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

/** The file that an address means, or null for one outside the folders. */
function fileAt(pathname: string): string | null {
  const [folder, rest] = pathname.startsWith(officeHere)
    ? [folders.office, pathname.slice(officeHere.length)]
    : pathname.startsWith("/preview/")
      ? [folders.page, pathname.slice("/preview/".length)]
      : pathname === "/"
        ? [folders.page, "index.html"]
        : [folders.addIn, pathname.slice(1)];
  const file = path.join(folder, rest);
  return file.startsWith(folder + path.sep) ? file : null;
}

/** @throws Error if there is no such file, or if what is asked for is no address */
async function answer(asked: string): Promise<Buffer | string> {
  const pathname = decodeURIComponent(asked);
  if (pathname === officeHere + trustPagePath) return trustPage;
  const file = fileAt(pathname);
  if (file === null) throw new Error(`${pathname} is not here.`);
  if (path.dirname(file) !== folders.addIn || path.extname(file) !== ".html") return readFile(file);
  const page = (await readFile(file, "utf8")).replaceAll(officeOnline, officeHere);
  // Here the workbook is not served by https: Office.js then asks its trust page, in a frame.
  return page.replace("default-src 'none'", "$&; frame-src 'self'");
}

/** Serves the preview to this machine only, at `port` or, where that is taken, at the next that is free. */
export async function serve(port: number): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    answer(pathname).then(
      (body) => {
        const type = types[path.extname(pathname) || ".html"] ?? "application/octet-stream";
        response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache" }).end(body);
      },
      () => response.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such file."),
    );
  });
  for (let next = port; ; next++) {
    if (await listens(server, next)) return { server, address: `http://localhost:${next}/` };
  }
}

/** @throws Error for any other problem than a taken port */
const listens = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const taken = (problem: NodeJS.ErrnoException) => {
      if (problem.code === "EADDRINUSE") resolve(false);
      else reject(problem);
    };
    server.once("error", taken);
    server.listen(port, "localhost", () => {
      server.off("error", taken);
      resolve(true);
    });
  });
