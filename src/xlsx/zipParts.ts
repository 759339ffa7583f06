import { strToU8, zipSync } from "fflate";
import { element } from "./element";
import type { Part, Target } from "./Part";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Local time, as zip entries hold it: the same bytes every day and in every time zone. */
const FIXED_TIME = new Date(1980, 0, 1);

/** `to` as seen from the folder of `from`; both are paths from the package's root. */
function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const target = to.split("/");
  const shared = folders.findIndex((folder, depth) => folder !== target[depth]);
  const depth = shared === -1 ? folders.length : shared;
  return [...folders.slice(depth).map(() => ".."), ...target.slice(depth)].join("/");
}

function relationships(from: string, targets: readonly Target[]): string {
  const entries = targets.map(({ type, path, isOutside }, index) => {
    const place = isOutside ? { Target: path, TargetMode: "External" } : { Target: relativePath(from, path) };
    return element("Relationship", { Id: `rId${index + 1}`, Type: type, ...place });
  });
  return element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...entries);
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.map(({ path, contentType }) =>
    element("Override", { PartName: `/${path}`, ContentType: contentType }),
  );
  return element(
    "Types",
    { xmlns: `${PACKAGE}/content-types` },
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...overrides,
  );
}

/** Zips parts into an Open Packaging Conventions package; `roots` are the parts the package itself points at. */
export function zipParts(roots: readonly Target[], parts: readonly Part[]): Uint8Array {
  const files: [string, string][] = [
    ["[Content_Types].xml", contentTypes(parts)],
    ["_rels/.rels", relationships("", roots)],
  ];
  for (const { path, xml, targets } of parts) {
    files.push([path, xml]);
    const name = path.lastIndexOf("/") + 1;
    const relationshipsPath = `${path.slice(0, name)}_rels/${path.slice(name)}.rels`;
    if (targets.length > 0) files.push([relationshipsPath, relationships(path, targets)]);
  }
  const bytes = files.map(([path, xml]) => [path, strToU8(DECLARATION + xml)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: FIXED_TIME });
}
