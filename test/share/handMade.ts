import { strToU8, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const NAMESPACES = `xmlns="${MAIN}" xmlns:r="${OFFICE}"`;

/** A relationship; a short type is one of Office's. */
export interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: true;
}

export interface HandMadeSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** What is inside `sheetData`. */
  readonly rows: string;
  /** What follows it. */
  readonly rest?: string;
  readonly before?: string;
  readonly links?: readonly Link[];
}

/** A workbook, part by part. */
export interface HandMade {
  readonly sheets: readonly HandMadeSheet[];
  /** What follows the list of sheets in the workbook's part. */
  readonly names?: string;
  readonly beforeSheets?: string;
  readonly strings?: readonly string[];
  readonly links?: readonly Link[];
  readonly rootLinks?: readonly Link[];
  /** More parts by path, with their content type. */
  readonly parts?: Readonly<Record<string, readonly [type: string, xml: string]>>;
  /** The relationships of those. */
  readonly partLinks?: Readonly<Record<string, readonly Link[]>>;
}

const relationships = (links: readonly Link[]) => {
  const written = links.map(({ id, type, target, external }) => {
    const full = type.includes("://") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join("")}</Relationships>`;
};

const relationshipPath = (path: string) => path.replace(/([^/]*)$/, "_rels/$1.rels");
const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function workbookXml({ sheets, names = "", beforeSheets = "" }: HandMade): string {
  const entries = sheets.map(({ name, state }, at) => {
    const hidden = state ? ` state="${state}"` : "";
    return `<sheet name="${escape(name)}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  const views = '<bookViews><workbookView activeTab="0"/></bookViews>';
  return `${HEAD}<workbook ${NAMESPACES}>${beforeSheets}${views}<sheets>${entries.join("")}</sheets>${names}</workbook>`;
}

/** The parts of a workbook by path. */
export function handMadeParts(made: HandMade): Record<string, string> {
  const { sheets, strings, links = [], rootLinks = [], parts = {}, partLinks = {} } = made;
  const own: Record<string, string> = {
    "_rels/.rels": relationships([{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }, ...rootLinks]),
    "xl/workbook.xml": workbookXml(made),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, at) => ({ id: `rId${at + 1}`, type: "worksheet", target: `worksheets/sheet${at + 1}.xml` })),
      ...(strings ? [{ id: "rIdStrings", type: "sharedStrings", target: "sharedStrings.xml" }] : []),
      ...links,
    ]),
  };
  const types = [`/xl/workbook.xml ${TYPE}.sheet.main+xml`];
  sheets.forEach(({ rows, before = "", rest = "", links: sheetLinks }, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    own[path] = `${HEAD}<worksheet ${NAMESPACES}>${before}<sheetData>${rows}</sheetData>${rest}</worksheet>`;
    types.push(`/${path} ${TYPE}.worksheet+xml`);
    if (sheetLinks) own[relationshipPath(path)] = relationships(sheetLinks);
  });
  if (strings) {
    const items = strings.map((text) => `<si><t>${escape(text)}</t></si>`).join("");
    own["xl/sharedStrings.xml"] = `${HEAD}<sst xmlns="${MAIN}" count="${strings.length}">${items}</sst>`;
    types.push(`/xl/sharedStrings.xml ${TYPE}.sharedStrings+xml`);
  }
  for (const [path, [type, xml]] of Object.entries(parts)) {
    own[path] = xml.startsWith("<?xml") ? xml : HEAD + xml;
    types.push(`/${path} ${type}`);
  }
  for (const [path, each] of Object.entries(partLinks)) own[relationshipPath(path)] = relationships(each);
  const overrides = types
    .map((each) => each.split(" "))
    .map(([path, type]) => `<Override PartName="${path!}" ContentType="${type!}"/>`);
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  const vml = `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`;
  const listed = `${HEAD}<Types xmlns="${PACKAGE}/content-types">${rels}${vml}${overrides.join("")}</Types>`;
  return { "[Content_Types].xml": listed, ...own };
}

export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
  );

export const handMade = (made: HandMade): Uint8Array => zipped(handMadeParts(made));

/** A cell with a text of its own. */
export const text = (address: string, content: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${escape(content)}</t></is></c>`;
export const number = (address: string, value: number) => `<c r="${address}"><v>${value}</v></c>`;
export const formula = (address: string, content: string, value: number | string) =>
  typeof value === "number"
    ? `<c r="${address}"><f>${escape(content)}</f><v>${value}</v></c>`
    : `<c r="${address}" t="str"><f>${escape(content)}</f><v>${escape(value)}</v></c>`;
export const row = (at: number, ...cells: readonly string[]) => `<row r="${at}">${cells.join("")}</row>`;

/** A table's part. */
export function tablePart(
  id: number,
  name: string,
  ref: string,
  headers: readonly string[],
): readonly [string, string] {
  const columns = headers.map((header, at) => `<tableColumn id="${at + 1}" name="${escape(header)}"/>`).join("");
  const list = `<tableColumns count="${headers.length}">${columns}</tableColumns>`;
  const xml = `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}"><autoFilter ref="${ref}"/>${list}</table>`;
  return [`${TYPE}.table+xml`, xml];
}
