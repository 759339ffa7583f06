/** Excel's limit for a whole footer, codes included: beyond it, it refuses the file. */
const LONGEST_FOOTER = 255;

/** Eight points, dark grey. The colour stands last: digits of the text right after a size would be read as part of it. */
const SMALL_GREY = "&8&K595959";
const PAGES = `${SMALL_GREY}Page &P of &N`;

/** Literal text for the left, cut with an ellipsis where it would be too long, and page numbers for the right. */
export function footerTexts(literal: string): { readonly left: string; readonly right: string } {
  // What stands before the two in the file: &L and &R.
  const room = LONGEST_FOOTER - SMALL_GREY.length - PAGES.length - 4;
  const characters = Array.from(literal, (character) => (character === "&" ? "&&" : character));
  let left = "";
  for (const [at, character] of characters.entries()) {
    const last = at === characters.length - 1;
    if (left.length + character.length > room - (last ? 0 : 1)) return { left: `${SMALL_GREY}${left}…`, right: PAGES };
    left += character;
  }
  return { left: SMALL_GREY + left, right: PAGES };
}
