/**
 * Text as spreadsheet parts spell it: characters that XML cannot hold are written _xHHHH_, and so is an underscore that
 * would otherwise begin such an escape. Still to be escaped as XML.
 * @source ISO/IEC 29500-1, 22.9.2.19 ST_Xstring
 */
export function encodeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Cs}/gu, (character) => {
      const hexadecimal = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      return `_x${hexadecimal}_`;
    });
}
