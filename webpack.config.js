import CopyPlugin from "copy-webpack-plugin";

/** Excel reads what the functions are (functions.json) before it runs them (functions.js): both stand side by side. */
const copied = [
  { from: "src/functions/functions.json" },
  { from: "src/functions/functions.html" },
  { from: "assets/icon-*.png" },
  { from: "manifest.xml" },
];

export default {
  mode: "production",
  target: ["web", "es2020"],
  entry: { functions: "./src/functions/functions.ts" },
  output: { filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { target: "es2020", parser: { syntax: "typescript" } } },
      },
    ],
  },
  plugins: [new CopyPlugin({ patterns: copied })],
};
