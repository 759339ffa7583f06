import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { checkedAddress } from "./webpack/checkedAddress.js";
import { contentSecurityPolicy } from "./webpack/contentSecurityPolicy.js";
import { FirstLoadBudget } from "./webpack/FirstLoadBudget.js";
import { HelpPages } from "./webpack/HelpPages.js";
import { localCertificate } from "./webpack/localCertificate.js";

/** The address in manifest.xml and functions.json; `--env host=https://example.org/lmi` puts another in its place. */
const localHost = "https://localhost:3000";
/** Microsoft's address of office.js; government clouds have their own: `--env office=https://.../office.js`. */
const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The functions stand alone (functions.js) and must be known before the pane asks for them: first in the page. */
const pageEntries = ["functions", "taskpane"];

const script = (test, parser) => ({
  test,
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2020",
      parser: { syntax: "typescript", ...parser },
      transform: { react: { runtime: "automatic" } },
    },
  },
});

const onHost = (host) => (text) => text.toString().replaceAll(localHost, host);

const copied = (host) => [
  { from: "src/functions/functions.json", transform: onHost(host) },
  { from: "src/taskpane/{help,opening}.css", to: "[name][ext]" },
  { from: "assets/icon-*.png" },
  { from: "manifest.xml", transform: onHost(host) },
];

const page = (name, chunks, templateParameters) =>
  new HtmlPlugin({
    ...{ filename: `${name}.html`, template: `src/taskpane/${name}.html`, templateParameters },
    ...{ chunks, chunksSortMode: "manual", hash: true, minify: false },
  });

export default (env, { mode = "production" }) => {
  const host = checkedAddress("host", env.host ?? localHost);
  const office = checkedAddress("office", env.office ?? officeAddress);
  return {
    mode,
    target: ["web", "es2020"],
    devtool: mode === "development" && "source-map",
    entry: {
      functions: { import: "./src/functions/functions.ts", layer: "functions" },
      taskpane: "./src/taskpane/taskpane.tsx",
    },
    // The pane shows the words of the measures, the functions do not.
    experiments: { layers: true },
    // Everything lies in the page's folder: so the functions, too, find what they fetch later.
    output: { filename: "[name].js", chunkFilename: "[name].[contenthash:8].js", publicPath: "", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        script(/\.ts$/, {}),
        script(/\.tsx$/, { tsx: true }),
        { test: /src[\\/]measures[\\/].*\.ts$/, issuerLayer: "functions", loader: "./webpack/withoutWords.js" },
        // Styles are files: the content security policy lets no style stand in the page.
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    // The page stays as written, so that an administrator can read its policy.
    optimization: { minimizeOptions: { html: false } },
    // FirstLoadBudget measures what travels; webpack's own hints measure uncompressed files.
    performance: false,
    plugins: [
      new CopyPlugin({ patterns: copied(host) }),
      new MiniCssExtractPlugin(),
      page("taskpane", pageEntries, { office, policy: contentSecurityPolicy(office) }),
      page("help", [], {}),
      new HelpPages(),
      ...(mode === "production" ? [new FirstLoadBudget({ entries: pageEntries, limit: 170_000 })] : []),
    ],
    // What is served is exactly what is built: no client of the server's own, which the policy would stop anyway.
    devServer: env.WEBPACK_SERVE && {
      ...{ port: 3000, client: false, hot: false, liveReload: false, static: false },
      server: { type: "https", options: localCertificate() },
      // Excel on the web reads functions.json from its own address.
      headers: { "Access-Control-Allow-Origin": "*" },
    },
  };
};
