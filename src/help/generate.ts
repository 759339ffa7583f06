import { readFileSync, writeFileSync } from "node:fs";
import { metadata } from "../functions/metadata";
import { measureGroups, measures } from "../measures/index";
import { withFunctionsTable } from "./readmeTable";

const functions = new URL("../functions/functions.json", import.meta.url);
writeFileSync(functions, `${JSON.stringify(metadata(measures), null, 2)}\n`);

const readme = new URL("../../README.md", import.meta.url);
writeFileSync(readme, withFunctionsTable(readFileSync(readme, "utf8"), measureGroups));
