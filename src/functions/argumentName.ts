/** The name Excel shows for an argument: `regionIndustry` is `region_industry`. */
export function argumentName(inputName: string): string {
  return inputName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
