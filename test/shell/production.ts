import path from "node:path";

/** The add-in as it is shipped, built once for all suites that open it: see the project "as shipped" of jest.config.mjs. */
export const production = {
  folder: path.join(__dirname, "..", "..", "node_modules", ".cache", "production"),
  /** Where it is to be served from. */
  host: "https://example.org/lmi",
  /** What webpack says of the build, beside its files. */
  stats: path.join(__dirname, "..", "..", "node_modules", ".cache", "production-stats.json"),
};
