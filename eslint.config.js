import tseslint from "typescript-eslint";

/** What each layer may import, and which globals of its surroundings it may touch. Everything not listed is an error. */
const layers = {
  analysis: { imports: ["simple-statistics"], globals: [] },
  measures: { imports: ["analysis"], globals: [] },
  functions: { imports: ["analysis", "measures"], globals: ["CustomFunctions"] },
  help: { imports: ["analysis", "measures", "functions", "sheets"], globals: [] },
  data: { imports: ["analysis"], globals: ["TextDecoder", "TextEncoder"] },
  sheets: { imports: ["analysis", "measures", "data"], globals: [] },
  xlsx: { imports: ["sheets", "fflate"], globals: ["TextEncoder"] },
  share: {
    imports: ["analysis", "measures", "functions", "help", "sheets", "xlsx", "fflate", "saxes"],
    globals: ["TextDecoder", "TextEncoder"],
  },
  excel: {
    imports: ["analysis", "measures", "data", "sheets", "help", "share"],
    globals: ["Excel", "Office", "OfficeExtension", "setTimeout"],
  },
  taskpane: {
    imports: [
      ...["analysis", "measures", "functions", "help", "data", "sheets", "share", "excel", "xlsx"],
      ...["react", "react-dom", "@fluentui/", "d3-scale", "comlink"],
    ],
    globals: [
      ...["Office", "document", "window", "navigator", "Worker", "localStorage", "self"],
      ...["setTimeout", "requestAnimationFrame"],
    ],
  },
  cli: {
    imports: ["analysis", "measures", "data", "sheets", "xlsx", "node:*"],
    globals: ["process", "console", "Buffer"],
  },
  preview: {
    imports: ["@univerjs/", "react", "d3-scale", "comlink"],
    globals: ["document", "window", "navigator", "Worker", "console", "setTimeout", "requestAnimationFrame"],
  },
  // The page reads the add-in's manifest from its own server; the server and Office.js in Node are of the machine.
  "preview/page": {
    imports: ["@univerjs/", "comlink"],
    globals: ["document", "window", "Worker", "fetch", "setTimeout"],
  },
  "preview/server": { imports: ["node:*", "esbuild"], globals: ["process"] },
  "preview/host/node": { imports: ["node:*"], globals: ["globalThis", "console", "setTimeout"] },
  // The one door between the two: whoever makes a file makes it with the one writer of files.
  "preview/download": { imports: ["sheets", "xlsx"], globals: [] },
};

/** Globals through which code leaves its layer: the host, the page, the machine, the network. */
const guardedGlobals = [
  ...["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"],
  ...["document", "window", "navigator", "localStorage", "sessionStorage", "indexedDB", "Worker"],
  ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "importScripts"],
  ...["process", "console", "Buffer", "require", "global", "globalThis", "self", "TextDecoder", "TextEncoder"],
  ...["performance", "crypto", "setTimeout", "setInterval", "queueMicrotask", "requestAnimationFrame"],
];

/** Types of the host reach code without an import or a global value: `let sheet: Excel.Worksheet`. */
const hostTypes = {
  selector: "TSTypeReference > TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension|CustomFunctions)$/]",
  message: "Types of the Office host belong to the layers that talk to it.",
};

/** A dynamic import goes where the rule for imports does not look. */
const dynamicImport = (allowed) => ({
  selector: `ImportExpression[source.value!=/${allowed}/]`,
  message: "A dynamic import follows the same layers as any other.",
});

function layerRules([layer, { imports, globals }]) {
  const [rooms, packages] = [imports.filter((name) => name in layers), imports.filter((name) => !(name in layers))];
  // Within the layer a path goes down, or to a sister folder: "./x", "../x"; another layer is "../../layer/x".
  const own = `\\./(?!\\.\\.)|\\.\\./(?!(\\.\\./)*(${Object.keys(layers).join("|")})/)`;
  const others = rooms.length ? `|(\\.\\./)+(${rooms.join("|")})/` : "";
  const libraries = packages.map((name) => `|${name.replace("*", "")}`).join("");
  const allowed = `${own}${others}${libraries}`;
  const mayUseHostTypes = globals.some((name) => ["Excel", "Office", "CustomFunctions"].includes(name));
  const rules = {
    "no-restricted-syntax": [
      "error",
      dynamicImport(`^(${allowed})`.replaceAll("/", "\\/")),
      ...(mayUseHostTypes ? [] : [hostTypes]),
    ],
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(?!${allowed})`,
            message: `src/${layer} may import only from itself and: ${imports.join(", ") || "nothing"}.`,
          },
        ],
      },
    ],
    "no-restricted-globals": [
      "error",
      ...guardedGlobals
        .filter((name) => !globals.includes(name))
        .map((name) => ({ name, message: `src/${layer} may not touch ${name}: see the layers in eslint.config.js.` })),
    ],
  };
  return { files: [`src/${layer}/**/*.{ts,tsx}`], rules };
}

export default tseslint.config(
  { ignores: ["dist/", "sample/", "node_modules/"] },
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    rules: {
      // noUncheckedIndexedAccess makes `!` the plain way to say that an index is in range.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "max-lines": ["error", { max: 250 }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  // A describe block is a list of tests, not a function to be read at once.
  { files: ["test/**/*.{ts,tsx}"], rules: { "max-lines-per-function": "off" } },
  { files: ["**/*.ts", "**/*.tsx"], ignores: ["src/cli/**", "test/**"], rules: { "no-console": "error" } },
  ...Object.entries(layers).map(layerRules),
  // Writes functions.json and a table of README on a developer's machine; no page and no add-in ever loads it.
  { files: ["src/help/generate.ts"], rules: { "no-restricted-imports": "off" } },
);
