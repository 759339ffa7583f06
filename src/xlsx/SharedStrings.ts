import { element } from "./element";
import { encodeText } from "./encodeText";
import { escapeXml } from "./escapeXml";
import { NumberedList } from "./NumberedList";
import { namespaces } from "./namespaces";

/** The workbook's texts, each written once; cells point at them by number. */
export class SharedStrings {
  readonly #texts = new NumberedList();
  #uses = 0;

  numberOf(text: string): number {
    this.#uses += 1;
    return this.#texts.numberOf(text);
  }

  xml(): string {
    const texts = this.#texts.items;
    const entries = texts.map((text) => {
      const space = /^\s|\s$/.test(text) ? "preserve" : undefined;
      return element("si", {}, element("t", { "xml:space": space }, escapeXml(encodeText(text))));
    });
    return element("sst", { xmlns: namespaces.main, count: this.#uses, uniqueCount: texts.length }, ...entries);
  }
}
