import path from "node:path";

/** Where the preview's builds lie: beside other tools' leftovers, so that no deployment takes them along. */
const cache = path.resolve("node_modules", ".cache", "preview");

export const folders = {
  addIn: path.join(cache, "add-in"),
  page: path.join(cache, "page"),
  office: path.resolve("node_modules", "@microsoft", "office-js", "dist"),
} as const;
