interface Phrase {
  /** Words in lower case, each followed by a space. */
  readonly words: string;
  readonly text: string;
}

/** Shorter ones are found by chance. */
const SHORTEST = 4;
/** Years and codes of industries and areas are no secrets. */
const SHORTEST_OF_DIGITS = 7;

/** Finds whichever of many texts stand in another, whatever is between their words and in whatever case. */
export class Phrases {
  private readonly byFirstWord = new Map<string, Phrase[]>();

  /** @param common texts that are not looked for */
  constructor(texts: Iterable<string>, common: Iterable<string> = []) {
    const known = new Set([...common].map(inWords));
    for (const text of texts) {
      const words = inWords(text);
      if (known.has(words) || !isDistinct(words)) continue;
      known.add(words);
      const first = words.slice(0, words.indexOf(" "));
      this.byFirstWord.set(first, [...(this.byFirstWord.get(first) ?? []), { words, text }]);
    }
  }

  get isEmpty(): boolean {
    return this.byFirstWord.size === 0;
  }

  /** Those of the texts that stand in another one. */
  within(text: string): string[] {
    const words = inWords(text);
    const found: string[] = [];
    for (let at = 0; at < words.length; at = words.indexOf(" ", at) + 1) {
      const candidates = this.byFirstWord.get(words.slice(at, words.indexOf(" ", at)));
      for (const phrase of candidates ?? []) if (words.startsWith(phrase.words, at)) found.push(phrase.text);
    }
    return found;
  }
}

function inWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? `${words.join(" ")} ` : "";
}

function isDistinct(words: string): boolean {
  const letters = words.replaceAll(" ", "");
  return letters.length >= (/^\d+$/.test(letters) ? SHORTEST_OF_DIGITS : SHORTEST);
}
