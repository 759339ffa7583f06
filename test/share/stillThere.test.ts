import { copied } from "./copied";
import { chart, contact, drawn, made, OFFICE, refused, SECRET, SHEETS } from "./confidentialBook";
import { formula, handMade, type HandMade, MAIN, row, text } from "./handMade";

/** Where else a confidential text may stand: each is named to the owner of the workbook. */
const named: readonly (readonly [where: string, content: HandMade, place: string])[] = [
  [
    "a constant",
    made({ names: `<definedNames><definedName name="Who">"${SECRET}"</definedName></definedNames>` }),
    "a defined name",
  ],
  [
    "a dropdown",
    made({
      rest: `<dataValidations count="1"><dataValidation type="list" sqref="A2:A9"><formula1>"${SECRET},No"</formula1></dataValidation></dataValidations>`,
    }),
    "a rule, link or footer of a sheet",
  ],
  [
    "a conditional format",
    made({
      rest: `<conditionalFormatting sqref="A1"><cfRule type="containsText" priority="1" operator="containsText" text="${SECRET}"><formula>NOT(ISERROR(SEARCH("${SECRET}",A1)))</formula></cfRule></conditionalFormatting>`,
    }),
    "a rule, link or footer of a sheet",
  ],
  [
    "a footer",
    made({
      rest: `<headerFooter><oddFooter>&amp;L&amp;"Arial,Bold"&amp;12&amp;K01+000${SECRET}&amp;R&amp;P</oddFooter></headerFooter>`,
    }),
    "a rule, link or footer of a sheet",
  ],
  [
    "a title in pieces",
    made(chart("<c:title><a:p><a:r><a:t>Elin</a:t></a:r><a:r><a:t>or Hatch</a:t></a:r></a:p></c:title>")),
    "a chart",
  ],
  [
    "a cache",
    made(
      chart(
        `<c:ser><c:tx><c:strRef><c:f>Open!$A$1</c:f><c:strCache><c:pt idx="0"><c:v>${SECRET}</c:v></c:pt></c:strCache></c:strRef></c:tx></c:ser>`,
      ),
    ),
    "a chart",
  ],
  [
    "a shape",
    made(
      drawn(
        `<d:oneCellAnchor><d:sp><d:txBody><a:p><a:r><a:t>Ask ${SECRET}</a:t></a:r></a:p></d:txBody></d:sp></d:oneCellAnchor>`,
      ),
    ),
    "a drawing",
  ],
  [
    "a comment in pieces",
    made({
      links: [{ id: "rId1", type: "comments", target: "../comments1.xml" }],
      parts: {
        "xl/comments1.xml": [
          `${SHEETS}.comments+xml`,
          `<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="A2" authorId="0"><text><r><t>Elinor </t></r><r><t>Hatch</t></r></text></comment></commentList></comments>`,
        ],
      },
    }),
    "a comment",
  ],
  [
    "a property",
    made({
      rootLinks: [{ id: "rId9", type: "custom-properties", target: "docProps/custom.xml" }],
      parts: {
        "docProps/custom.xml": [
          `${OFFICE}.custom-properties+xml`,
          `<Properties><property name="Who"><lpwstr>${SECRET}</lpwstr></property></Properties>`,
        ],
      },
    }),
    "the properties of the file",
  ],
  [
    "a tooltip",
    made({ rest: `<hyperlinks><hyperlink ref="A2" location="Open!A1" tooltip="To ${SECRET}"/></hyperlinks>` }),
    "a rule, link or footer of a sheet",
  ],
  [
    "an address",
    made({
      rest: '<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks>',
      links: [
        { id: "rId1", type: "hyperlink", target: "mailto:info@example.org?subject=Elinor%20Hatch", external: true },
      ],
    }),
    "a rule, link or footer of a sheet",
  ],
  ["a formula", made({ rows: contact(formula("A9", `IF(A2="S1","${SECRET}","")`, "")) }), "Data!A9"],
  [
    "pieces of a cell",
    made({ rows: contact('<c r="A9" t="inlineStr"><is><r><t>El</t></r><r><t>inor Hatch</t></r></is></c>') }),
    "Data!A9",
  ],
  [
    "pronunciation",
    made({ rows: contact(`<c r="A9" t="inlineStr"><is><t>S3</t><rPh sb="0" eb="1"><t>${SECRET}</t></rPh></is></c>`) }),
    "a rule, link or footer of a sheet",
  ],
  [
    "a table's total",
    made({
      rest: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      links: [{ id: "rId1", type: "table", target: "../tables/table1.xml" }],
      parts: {
        "xl/tables/table1.xml": [
          `${SHEETS}.table+xml`,
          `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="ID" totalsRowLabel="${SECRET}"><calculatedColumnFormula>"${SECRET}"</calculatedColumnFormula></tableColumn></tableColumns></table>`,
        ],
      },
    }),
    "the description of a table",
  ],
  [
    "a pivot table of other data",
    made(
      {
        parts: {
          "xl/pivotCache/pivotCacheDefinition1.xml": [
            `${SHEETS}.pivotCacheDefinition+xml`,
            `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:A2" sheet="Open"/></cacheSource><s v="${SECRET}"/></pivotCacheDefinition>`,
          ],
        },
      },
      [{ id: "rIdC", type: "pivotCacheDefinition", target: "pivotCache/pivotCacheDefinition1.xml" }],
    ),
    "a pivot table",
  ],
  [
    "a link's memory",
    made(
      {
        parts: {
          "xl/externalLinks/externalLink1.xml": [
            `${SHEETS}.externalLink+xml`,
            `<externalLink xmlns="${MAIN}"><externalBook><sheetDataSet><sheetData><row r="1"><cell r="A1" t="str"><v>${SECRET}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
          ],
        },
      },
      [{ id: "rIdL", type: "externalLink", target: "externalLinks/externalLink1.xml" }],
    ),
    "a link to another file",
  ],
];

test.each(named)("a confidential text that stands in %s too is named", (_, content, place) => {
  expect(copied(handMade(content)).report.stillThere).toEqual([`"${SECRET}" was left out, but stands in ${place}.`]);
});

test("data types, pictures of cells, and what cannot be looked into", () => {
  const rich = made({
    rows: contact('<c r="D9" vm="1"><v>1</v></c>'),
    parts: { "xl/richData/rdrichvalue.xml": ["application/vnd.ms-excel.rdrichvalue+xml", "<a/>"] },
  });
  expect(refused(rich)).toContain('The cell D9 of "Data", which is to be left out, holds a data type');
  const camera = made(
    drawn(
      '<d:twoCellAnchor><d:pic><a:ext><c:cameraTool xmlns:c="c" cellRange="$C$1:$D$9"/></a:ext></d:pic></d:twoCellAnchor>',
    ),
  );
  expect(refused(camera)).toContain('A picture on "Data" shows cells that are to be left out');
  const box = made({
    links: [{ id: "rId1", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" }],
    parts: { "xl/drawings/vmlDrawing1.vml": [`${OFFICE}.vmlDrawing`, "<xml><x:FmlaPict>Data!$C$2</x:FmlaPict></xml>"] },
  });
  expect(refused(box)).toContain('A picture on "Data"');
  const embedded = made({
    links: [{ id: "rId1", type: "package", target: "../embeddings/book.xlsx" }],
    parts: { "xl/embeddings/book.xlsx": ["x", "?"] },
  });
  expect(copied(handMade(embedded)).report.stillThere).toEqual([expect.stringContaining("embedded in the workbook")]);
});

test("words of the trade are not told, persons are, and those first by whom one reaches somebody", () => {
  const header = row(
    1,
    text("A1", "Owner"),
    text("B1", "Name (confidential)"),
    text("C1", "Title (confidential)"),
    text("D1", "Phone (confidential)"),
    text("F1", "Note"),
  );
  const lines = Array.from({ length: 30 }, (_, at) => {
    const place = at + 2;
    const cells = [
      text(`A${place}`, at < 9 ? SECRET : "Chair Owner Manager"),
      text(`B${place}`, at ? `Person ${"ABCDEFGHIJKLMNOPQRSTUVWXYZabcd"[at]}.` : SECRET),
      text(`C${place}`, at ? "Owner" : "Chair"),
      text(`D${place}`, `614-555-01${place + 10}`),
    ];
    return row(place, ...cells, text(`F${place}`, at === 7 ? "Call 614 555 0112" : "-"));
  });
  const { report } = copied(handMade({ sheets: [{ name: "Data", rows: header + lines.join("") }] }));
  expect(report.stillThere).toEqual([
    '"614-555-0112" was left out, but stands in Data!F9.',
    '"Elinor Hatch" was left out, but stands in 9 places, first in Data!A2.',
  ]);
});
