import { copied } from "./copied";
import { CHART, chart, clean, contact, drawn, made, OFFICE, placed, SECRET } from "./confidentialBook";
import { formula, handMadeParts, row, text, zipped } from "./handMade";

test("numbers that a formula repeats go as texts do, sums and shares stay", () => {
  const rows = contact(
    formula("A9", "D2", 52_340),
    formula("B9", "IFERROR(VLOOKUP(A2,A1:D2,4,0),0)", 52_340),
    formula("E9", "D2/1000", 52.34),
    formula("F9", "COUNT(D:D)", 1),
    formula("G9", "A9+B9", 104_680),
  );
  const { sheet } = clean(made({ rows }));
  expect(sheet).toMatch(/<c r="A9"\/><c r="B9"\/><c r="E9"><v>52.34<\/v><\/c><c r="F9"><v>1<\/v><\/c>/);
});

test("an unused shared text goes with its runs and its pronunciation", () => {
  const rows = row(1, text("A1", "ID"), text("C1", "Name (confidential)")) + row(2, '<c r="C2" t="s"><v>0</v></c>');
  const parts = handMadeParts({ sheets: [{ name: "Data", rows }], strings: ["?"] });
  const rich = `<si><r><rPr><b/></rPr><t>Elinor </t></r><r><t>Hatch</t></r><rPh sb="0" eb="2"><t>${SECRET}</t></rPh></si>`;
  const shared = parts["xl/sharedStrings.xml"]!.replace(/<si>.*<\/si>/, rich);
  const { everything, report } = copied(zipped({ ...parts, "xl/sharedStrings.xml": shared }));
  expect(everything).not.toMatch(/Elinor|Hatch/);
  expect(report.stillThere).toEqual([]);
});

test("charts lose series, labels and titles from left out cells, also filtered ones and those of shapes within", () => {
  const series = (f: string, more = "") =>
    `<c:ser><c:val><c:numRef><c:f>${f}</c:f><c:numCache><c:v>52340</c:v></c:numCache></c:numRef></c:val>${more}</c:ser>`;
  const open = series("Open!$A$1").replace("52340", "7");
  const labels = `<c:extLst><c:ext uri="l"><datalabelsRange><f>Data!$C$2</f><dlblRangeCache><v>${SECRET}</v></dlblRangeCache></datalabelsRange></c:ext></c:extLst>`;
  const filtered = `<c:extLst><c:ext uri="f"><filteredBarSeries>${series("Data!$D$2")}</filteredBarSeries></c:ext></c:extLst>`;
  const content = chart(
    `<c:barChart>${open}${series("Open!$A$1", labels)}${series("Data!$D$2")}${filtered}</c:barChart>`,
  );
  const shapes = "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing";
  const within = made({
    ...content,
    parts: {
      ...content.parts,
      "xl/drawings/drawing2.xml": [
        `${OFFICE}.drawingml.chartshapes+xml`,
        `<c:userShapes ${CHART} xmlns:s="${shapes}"><s:relSizeAnchor><s:sp textlink="Data!$C$2"><s:t>${SECRET}</s:t></s:sp></s:relSizeAnchor></c:userShapes>`,
      ],
    },
    partLinks: {
      ...content.partLinks,
      "xl/charts/chart1.xml": [{ id: "rId1", type: "chartUserShapes", target: "../drawings/drawing2.xml" }],
    },
  });
  const { parts } = clean(within);
  expect(parts["xl/charts/chart1.xml"]).toMatch(
    /<c:barChart><c:ser>((?!<c:ser>).)*<\/c:ser><c:extLst><\/c:extLst><\/c:barChart>/,
  );
});

test("a chart of the newer kind goes as a whole", () => {
  const xml = `<x:chartSpace xmlns:x="http://schemas.microsoft.com/office/drawing/2014/chartex"><x:chartData><x:data id="0"><x:strDim><x:f>Data!$C$2</x:f><x:lvl><x:pt idx="0">${SECRET}</x:pt></x:lvl></x:strDim></x:data></x:chartData></x:chartSpace>`;
  const { parts } = clean(made(drawn(placed, ["xl/charts/chart1.xml", xml])));
  expect(parts["xl/charts/chart1.xml"]).toBeUndefined();
});

const X14 =
  'xmlns:x="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:m="http://schemas.microsoft.com/office/excel/2006/main"';

test("rules of newer and older kinds that read what is left out, or use functions of ours", () => {
  const lines = (f: string, dates = "") =>
    `<x:sparklineGroup>${dates}<x:sparklines><x:sparkline><m:f>${f}</m:f><m:sqref>B2</m:sqref></x:sparkline></x:sparklines></x:sparklineGroup>`;
  const scale = (val: string) =>
    `<conditionalFormatting sqref="B1:B9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="formula" val="${val}"/><color/><color/></colorScale></cfRule></conditionalFormatting>`;
  const rest =
    scale("$D$2") +
    scale("$A$2") +
    scale("lmi.location_quotient(20,100,300,3000)") +
    `<extLst><ext uri="1"><x:conditionalFormattings ${X14}><x:conditionalFormatting><x:cfRule type="expression"><m:f>Data!$C2="${SECRET}"</m:f></x:cfRule><m:sqref>A1</m:sqref></x:conditionalFormatting></x:conditionalFormattings></ext>` +
    `<ext uri="2"><x:dataValidations ${X14} count="1"><x:dataValidation type="list"><x:formula1><m:f>Data!$C$2:$C$9</m:f></x:formula1><m:sqref>A2</m:sqref></x:dataValidation></x:dataValidations></ext>` +
    `<ext uri="3"><x:sparklineGroups ${X14}>${lines("Data!D2:D3")}${lines("Open!A1:A2", "<m:f>Data!D2:D3</m:f>")}${lines("Open!A3")}</x:sparklineGroups></ext></extLst>`;
  const { sheet } = clean(made({ rest }));
  expect(sheet.match(/<cfvo [^>]*val=/g)).toHaveLength(2);
  expect(sheet).not.toMatch(/lmi\.|\$D\$2|Data!|uri="[12]"/i);
  expect(sheet.match(/<x:sparklineGroup>/g)).toHaveLength(1);
});
