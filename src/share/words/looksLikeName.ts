const CAPITALIZED = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const PARTICLE = /^(van|von|der|de|da|del|la|le|bin|al)$/;

/** Whether a text has the form of a person's name, such as "Elinor Hatch" or "J. van der Berg". */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/[\s,]+/);
  const isName = words.every((word) => CAPITALIZED.test(word) || PARTICLE.test(word));
  return isName && words.length > 1 && words.length < 6;
}
