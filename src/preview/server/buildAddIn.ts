import { spawn } from "node:child_process";
import path from "node:path";
import { folders } from "./folders";
import { isCurrent } from "./isCurrent";

const rooms = ["analysis", "data", "excel", "functions", "help", "measures", "share", "sheets", "taskpane", "xlsx"];
/** Whatever the add-in is made of. */
export const addInSources = [
  ...rooms.map((room) => path.join("src", room)),
  ...["assets", "webpack", "manifest.xml", "package-lock.json", "webpack.config.js", "webpack.preview.config.js"],
];

/** Builds the add-in, if it is older than its sources. @throws Error if webpack refuses it; it has said why */
export async function buildAddIn(): Promise<void> {
  if (isCurrent(path.join(folders.addIn, "taskpane.html"), addInSources)) return;
  const webpack = path.resolve("node_modules", "webpack", "bin", "webpack.js");
  const options = ["--config", "webpack.preview.config.js", "--env", `output=${folders.addIn}`];
  const child = spawn(process.execPath, [webpack, ...options], { stdio: "inherit" });
  const code = await new Promise((resolve, reject) => child.on("exit", resolve).on("error", reject));
  if (code !== 0) throw new Error("The add-in could not be built.");
}
