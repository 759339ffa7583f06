/** Excel reads what the functions are (functions.json) before it runs them (functions.js): both stand side by side. */
const functionMetadata = {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const file = `${compiler.context}/src/functions/functions.json`;
    compiler.hooks.thisCompilation.tap("functionMetadata", (compilation) => {
      compilation.fileDependencies.add(file);
      compilation.hooks.processAssets.tap(
        { name: "functionMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () =>
          compilation.emitAsset("functions.json", new sources.RawSource(compiler.inputFileSystem.readFileSync(file))),
      );
    });
  },
};

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
  plugins: [functionMetadata],
};
