import { useEffect, useState } from "react";
import { prefersDark, watchSystemTheme } from "./prefersDark";
import type { ThemeChoice } from "./themeChoice";
import { rememberTheme, rememberedTheme } from "./themeChoice";

/** The chosen theme, and whether it comes out dark now. */
export function useTheme(): { choice: ThemeChoice; isDark: boolean; choose: (choice: ThemeChoice) => void } {
  const [choice, setChoice] = useState(rememberedTheme);
  const [systemIsDark, setSystemIsDark] = useState(prefersDark);
  useEffect(() => watchSystemTheme(() => setSystemIsDark(prefersDark())), []);
  const choose = (next: ThemeChoice) => {
    rememberTheme(next);
    setChoice(next);
  };
  return { choice, isDark: choice === "Auto" ? systemIsDark : choice === "Dark", choose };
}
