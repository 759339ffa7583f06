import path from "node:path";
import { today } from "../sheets/today";
import { callersFolder } from "./callersFolder";
import { processTerminal } from "./processTerminal";
import { runSample } from "./runSample";

const folder = path.resolve("sample");
process.chdir(callersFolder());
process.exitCode = runSample(path.relative("", folder), { terminal: processTerminal(), today });
