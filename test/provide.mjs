/** Sees to it that the programs the tests start are there: on Debian and Ubuntu it installs them, elsewhere it says what is missing. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const programs = [
  { command: "soffice", package: "libreoffice-calc-nogui", use: "recalculates the workbooks" },
  { command: "chromium", package: "chromium", use: "walks through the pane and the preview" },
  { command: "xmllint", package: "libxml2-utils", use: "checks the workbooks and the manifest against their schemas" },
];

const found = ({ command }) => spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined;
const missing = programs.filter((program) => !found(program));

if (missing.length > 0 && existsSync("/etc/debian_version")) {
  const root = process.getuid() === 0 ? [] : ["sudo"];
  const apt = (...words) => {
    const [command, ...rest] = [...root, "apt-get", "-qq", ...words];
    execFileSync(command, rest, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  };
  try {
    apt("update");
    apt("install", "--yes", "--no-install-recommends", ...missing.map((program) => program.package));
  } catch (error) {
    console.error(`Installing failed: ${error.message}`);
  }
}

for (const program of missing.filter((each) => !found(each)))
  console.error(`Missing: ${program.command} (it ${program.use}); on Debian: apt-get install ${program.package}.`);
