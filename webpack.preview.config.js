import { EsbuildPlugin } from "esbuild-loader";
import production from "./webpack.config.js";

/**
 * The same add-in for the preview: made small by a fast tool, in a folder of its own, and not measured. What is deployed is
 * built by webpack.config.js alone.
 */
export default (env, options) => {
  const config = production(env, { ...options, mode: "production" });
  return {
    ...config,
    mode: "production",
    output: { ...config.output, path: env.output },
    optimization: { ...config.optimization, minimizer: [new EsbuildPlugin({ target: "es2022", css: true })] },
    plugins: config.plugins.filter(({ constructor }) => constructor.name !== "FirstLoadBudget"),
    stats: "errors-warnings",
  };
};
