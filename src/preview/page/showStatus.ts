export interface Status {
  calculating(busy: boolean): void;
  /** A sentence for the person, for a while. */
  say(sentence: string): void;
}

/** Shorter work is not worth a word. */
const noticeable = 300;
const readingTime = 8_000;

/** One line of the title bar. */
export function showStatus(line: HTMLElement): Status {
  let soon: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  return {
    calculating(busy) {
      clearTimeout(soon);
      if (busy) soon = setTimeout(() => (line.textContent = "Calculating…"), noticeable);
      else if (line.textContent === "Calculating…") line.textContent = "";
    },
    say(sentence) {
      clearTimeout(later);
      line.textContent = sentence;
      later = setTimeout(() => (line.textContent = ""), readingTime);
    },
  };
}
