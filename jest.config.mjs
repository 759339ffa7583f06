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
  transformIgnorePatterns: ["/node_modules/(?!(hucre)/)"],
  testTimeout: 120_000,
  maxWorkers: 2,
};
