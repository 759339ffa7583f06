export type ThemeChoice = "Auto" | "Light" | "Dark";

export const themeChoices: readonly ThemeChoice[] = ["Auto", "Light", "Dark"];

const KEY = "lmi-workbench-theme";

/** What was chosen on this computer; Auto where nothing was, or where the browser keeps nothing. */
export function rememberedTheme(): ThemeChoice {
  try {
    const kept = localStorage.getItem(KEY);
    return themeChoices.find((choice) => choice === kept) ?? "Auto";
  } catch {
    // A frame of another site may not be allowed to keep anything.
    return "Auto";
  }
}

export function rememberTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // Then it lasts as long as the pane.
  }
}
