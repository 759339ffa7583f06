/** The first name that comes twice, as Excel compares names: capitals are equal to small letters. */
export function findRepeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => {
    const folded = name.toUpperCase();
    if (seen.has(folded)) return true;
    seen.add(folded);
    return false;
  });
}
