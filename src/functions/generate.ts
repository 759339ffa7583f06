import { writeFileSync } from "node:fs";
import { measures } from "../measures/index";
import { metadata } from "./metadata";

const file = new URL("functions.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(metadata(measures), null, 2)}\n`);
