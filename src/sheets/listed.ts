/** Words with commas, the first `shown` of them, and how many more there are. */
export function listed(words: readonly string[], shown: number): string {
  const rest = words.length > shown ? ` and ${words.length - shown} more` : "";
  return `${words.slice(0, shown).join(", ")}${rest}`;
}
