/** Where the command was typed, and relative paths start: npm runs its scripts in the folder of the project. */
export function callersFolder(): string {
  return process.env["INIT_CWD"] ?? process.cwd();
}
