import { processTerminal } from "./processTerminal";
import { runSample } from "./runSample";
import { today } from "./today";

process.exitCode = runSample({ terminal: processTerminal(), today });
