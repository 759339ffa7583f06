/** Whether a matrix like { ExcelApi: "1.12" } has a set in at least this version. */
export function isSetSupported(
  matrix: Readonly<Record<string, string>>,
  name: string,
  version: string | number = "1.0",
): boolean {
  const given = Object.entries(matrix).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (given === undefined) return false;
  const [[major, minor], [wantedMajor, wantedMinor]] = [parts(given), parts(String(version))];
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function parts(version: string): [number, number] {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return [major, minor];
}
