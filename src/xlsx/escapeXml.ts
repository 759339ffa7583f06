const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML content or as an attribute's value. Characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]|\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, (character) => {
    // Written as references, line ends and tabs survive a reader's normalization.
    if (/[\t\n\r]/.test(character)) return `&#${character.charCodeAt(0)};`;
    return ENTITIES[character] ?? "\uFFFD";
  });
}
