/** Office's own theme where it tells one, else the system's. */
export function prefersDark(): boolean {
  const background = officeBackground();
  return background === null ? window.matchMedia("(prefers-color-scheme: dark)").matches : isDark(background);
}

/** Calls back when the system's theme changes. @returns what ends it */
export function watchSystemTheme(onChange: () => void): () => void {
  const query = window.matchMedia("(prefers-color-scheme: dark)");
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Excel on the web tells no theme, and outside Excel there is no Office at all. */
function officeBackground(): string | null {
  if (typeof Office === "undefined") return null;
  const theme = (Office.context as Office.Context | undefined)?.officeTheme as Office.OfficeTheme | undefined;
  return /^#[0-9a-f]{6}$/i.test(theme?.bodyBackgroundColor ?? "") ? theme!.bodyBackgroundColor : null;
}

/** Darker than the middle, as the eye weighs the colours. */
function isDark(color: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}
