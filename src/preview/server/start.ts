import { buildAddIn } from "./buildAddIn";
import { buildPage } from "./buildPage";
import { serve } from "./serve";

const say = (line: string) => process.stdout.write(`${line}\n`);

say("Building the add-in and the workbook around it ...");
await Promise.all([buildAddIn(), buildPage()]);
const { address } = await serve(3000);
say(`Ready: open ${address}`);
say("A workbook with the pane beside it. Nothing leaves this machine. Ctrl+C ends it.");
