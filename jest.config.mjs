const swc = (parser) => [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", ...parser },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

const shared = {
  transform: { "\\.tsx$": swc({ tsx: true }), "\\.(ts|mts|js|mjs)$": swc({}) },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|lodash-es|nanoid|rbush|quickselect|kdbush|flatqueue)/)"],
  // d3 as CommonJS, its form for old loaders: jest does not require the modules it is published as.
  moduleNameMapper: { "^(d3-[a-z-]+|internmap)$": "<rootDir>/node_modules/$1/dist/$1.js" },
};

/** Tests in the workbook that `npm start` shows: it is built once, before the first of them. */
const inPreview = ["browser", "preview/server"];
/** Tests of the add-in as it is shipped: it is built once, before the first of them. */
const asShipped = ["shell/bundle.test.ts", "taskpane/pane.browser.test.ts"];

export default {
  projects: [
    {
      ...shared,
      displayName: "rooms",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: [
        "/node_modules/",
        ...inPreview.map((folder) => `<rootDir>/test/${folder}/`),
        ...asShipped.map((file) => `<rootDir>/test/${file}`),
      ],
    },
    {
      ...shared,
      displayName: "as shipped",
      testMatch: asShipped.map((file) => `<rootDir>/test/${file}`),
      globalSetup: "<rootDir>/test/shell/buildProduction.ts",
    },
    {
      ...shared,
      displayName: "in the preview",
      testMatch: inPreview.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
      globalSetup: "<rootDir>/test/browser/buildPreview.ts",
    },
  ],
  testSequencer: "<rootDir>/test/slowFirst.mjs",
  // LibreOffice and Chromium share two cores with the other tests.
  testTimeout: 300_000,
  maxWorkers: 2,
};
