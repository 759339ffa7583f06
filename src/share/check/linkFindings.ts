import { areaAddress } from "../../xlsx/areaAddress";
import { areaOf } from "../book/address";
import { asAreas } from "../book/asAreas";
import type { Book } from "../book/Book";
import type { Finding } from "../Finding";
import { tokens } from "../references/tokens";
import { counted } from "../words/counted";
import { named } from "../xml/XmlNode";

/** Ways out of the workbook that would not work on a partner's computer, or would show him a path on this one. */
export const linkFindings = (book: Book): Finding[] => [
  ...otherFiles(book),
  ...formulas(book),
  ...names(book),
  ...connections(book),
  ...hyperlinks(book),
  ...drawnLinks(book),
];

const link = (sheet: string | null, address: string | null, sentence: string): Finding => ({
  kind: "link",
  sheet,
  address,
  sentence,
});

function otherFiles({ pack, workbook }: Book): Finding[] {
  return pack
    .related(workbook.path, "externalLink")
    .flatMap(({ path }) =>
      pack
        .of(path)
        .map(({ target }) =>
          link(
            null,
            null,
            `The workbook is linked to another file, ${target}. Partners would be asked to update the link, and can read the path.`,
          ),
        ),
    );
}

/** The file spells another workbook as a number in brackets. */
const leavesWorkbook = (formula: string) =>
  formula.includes("[") && tokens(formula).some(({ sheet }) => /^\[[1-9]\d*\]/.test(sheet ?? ""));

function formulas(book: Book): Finding[] {
  return book.sheets.flatMap(({ name, part }) => {
    const cells = part?.cells.filter(({ formula }) => formula !== null && leavesWorkbook(formula.text)) ?? [];
    return asAreas(cells).map((area) => {
      const what = counted(area.rows * area.columns, "formula reads", "formulas read");
      return link(name, areaAddress(area), `${what} another file, which partners do not have.`);
    });
  });
}

const names = (book: Book): Finding[] =>
  book.names
    .filter(({ formula }) => leavesWorkbook(formula))
    .map(({ name }) =>
      link(null, null, `The defined name ${name} refers to another file, which partners do not have.`),
    );

function connections({ pack, workbook }: Book): Finding[] {
  const parts = pack.related(workbook.path, "connections");
  return parts.flatMap(({ root }) =>
    named(root, "connection").map(({ attributes: { name = "" } }) =>
      link(
        null,
        null,
        `The workbook has a data connection, "${name}". Partners would be asked to allow it, and can read where it leads.`,
      ),
    ),
  );
}

/** Web pages and e-mail addresses lead to the same place from everywhere, and "#Data!A1" stays in the workbook. */
const LEADS_ANYWHERE = /^(https?:|mailto:|tel:|#)/i;
const leadsToFile = (target: string) =>
  `A link leads to the file ${target}, which partners do not have; they can read the path.`;

function hyperlinks({ pack, sheets }: Book): Finding[] {
  return sheets.flatMap(({ name, part, path }) => {
    const targets = new Map(pack.of(path).flatMap((each) => (each.isExternal ? [[each.id, each.target]] : [])));
    return (part ? named(part.root, "hyperlink") : []).flatMap(({ attributes }) => {
      const target = targets.get(attributes["r:id"] ?? "");
      if (target === undefined || LEADS_ANYWHERE.test(target)) return [];
      const address = areaOf(attributes.ref ?? "") ? attributes.ref! : null;
      return [link(name, address, leadsToFile(target))];
    });
  });
}

/** Links of pictures and shapes, and pictures that are not in the workbook themselves. */
const drawnLinks = ({ pack, sheets }: Book): Finding[] =>
  sheets.flatMap(({ name, path }) =>
    pack
      .related(path, "drawing")
      .flatMap((drawing) => pack.of(drawing.path))
      .filter(({ isExternal, target }) => isExternal && !LEADS_ANYWHERE.test(target))
      .map(({ target }) => link(name, null, leadsToFile(target))),
  );
