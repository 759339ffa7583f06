export default {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: {
    "\\.(ts|mts|js|mjs)$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(hucre)/)"],
  testTimeout: 120_000,
  maxWorkers: 2,
};
