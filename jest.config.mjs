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

export default {
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  transform: { "\\.tsx$": swc({ tsx: true }), "\\.(ts|mts|js|mjs)$": swc({}) },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|lodash-es|nanoid|rbush|quickselect|kdbush|flatqueue)/)"],
  // d3 as CommonJS, its form for old loaders: jest does not require the modules it is published as.
  moduleNameMapper: { "^(d3-[a-z-]+|internmap)$": "<rootDir>/node_modules/$1/dist/$1.js" },
  testTimeout: 120_000,
  maxWorkers: 2,
};
