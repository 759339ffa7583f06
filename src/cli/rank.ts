import { today } from "../sheets/today";
import { callersFolder } from "./callersFolder";
import { processTerminal } from "./processTerminal";
import { runRank } from "./runRank";

process.chdir(callersFolder());
process.exitCode = runRank(process.argv.slice(2), { terminal: processTerminal(), today });
