const NOT_ASCII = /[^\0-\x7f]/g;

/** About how many bytes a value weighs as JSON; characters beyond ASCII are counted as three. */
export function bytesOf(value: unknown): number {
  const text = JSON.stringify(value);
  return text.length + 2 * (text.match(NOT_ASCII) ?? []).length;
}
