/** @jest-environment jsdom */
import { fileText } from "../../../src/taskpane/stakeholders/fileText";

const text = "Organisation;Ort\nJosé's Café;Zürich – \u201cAltstadt\u201d";

const utf8 = new Uint8Array(Buffer.from(text));
const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
const bigEndian = new Uint8Array(Buffer.from(utf16).swap16());
const byteOf: Readonly<Record<string, number>> = { "–": 0x96, "\u201c": 0x93, "\u201d": 0x94 };
const windows = new Uint8Array([...text].map((sign) => byteOf[sign] ?? sign.charCodeAt(0)));

describe("fileText", () => {
  it.each([
    ["UTF-8", utf8],
    ["UTF-8 with its mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    ["UTF-16 as Excel saves it", utf16],
    ["UTF-16 with the large end first", bigEndian],
    ["Windows-1252", windows],
  ])("reads %s", async (_, bytes) => {
    expect((await fileText(new File([bytes], "list.csv"))).replace(/^\uFEFF/, "")).toBe(text);
  });

  it("keeps the sign for what could not be read where the file holds it itself", async () => {
    const damaged = `${text}\uFFFD`;
    expect(await fileText(new File([new Uint8Array(Buffer.from(damaged))], "list.csv"))).toBe(damaged);
  });
});
