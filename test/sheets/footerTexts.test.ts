import { footerTexts } from "../../src/sheets/footerTexts";
import { pageSetup } from "../../src/xlsx/pageSetup";

/** What the writer of files puts into a footer. */
function inFile(footer: string): string {
  const xml = /<oddFooter>(.*)<\/oddFooter>/.exec(pageSetup({ landscape: true, footer }))![1]!;
  return xml.replaceAll("&amp;", "&");
}

test.each(["Region against nation, 2021 to 2024", "Smith & Sons", "&".repeat(200), "long ".repeat(80), ""])(
  "%s is as in a file",
  (footer) => {
    const { left, right } = footerTexts(footer);
    expect(`&L${left}&R${right}`).toBe(inFile(footer));
  },
);
