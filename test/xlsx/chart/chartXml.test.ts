import type { BarChart, BubbleChart } from "../../../src/sheets/sheet";
import { cellGrid } from "../../../src/xlsx/cellGrid";
import { chartXml } from "../../../src/xlsx/chart/chartXml";
import { plainSheet } from "../plainSheet";

const grids = new Map([
  ["Plain", cellGrid(plainSheet([["x <1>", 1, "none", { formula: "NA()", value: { error: "#N/A" } }]]))],
]);
const written = (chart: BubbleChart | BarChart, cachedValues = true) => chartXml(chart, { grids, cachedValues });

const frame = { name: "n", title: "A & B?", altText: "", row: 1, column: 1, width: 10, height: 10 };
const range = "'Plain'!$B$1:$D$1";
const series = { name: { ref: "'Plain'!$A$1" }, values: range, fill: "009E73" };
const bubbles: BubbleChart = {
  ...frame,
  kind: "bubble",
  legend: false,
  scale: 60,
  xAxis: { title: "Growth", numberFormat: "0%", crossesAt: 0.5, min: -1, max: 2, grid: true },
  yAxis: { title: "LQ", numberFormat: "0.0" },
  series: [
    { ...series, x: range, size: range },
    { ...series, x: range, size: range, fill: null, label: "right" },
  ],
};
const bars: BarChart = {
  ...frame,
  kind: "bar",
  legend: true,
  categories: range,
  valueAxis: { title: "Jobs", numberFormat: "0" },
  series: [series, { ...series, fill: null }],
};
const axes = (xml: string, kind: string) => xml.match(new RegExp(`<c:${kind}>.*?</c:${kind}>`, "g")) ?? [];

describe("chartXml", () => {
  it("caches numbers only, and texts for names", () => {
    const xml = written(bubbles);
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache>');
    expect(xml).toContain('<c:ptCount val="1"/><c:pt idx="0"><c:v>x &lt;1&gt;</c:v></c:pt></c:strCache>');
    expect(written(bubbles, false)).not.toContain("Cache");
  });

  it("writes a name that is no reference", () => {
    const named = { ...bars, series: [{ ...series, name: { text: "R & D" } }] };
    expect(written(named)).toContain("<c:tx><c:v>R &amp; D</c:v></c:tx>");
  });

  it("draws half-clear bubbles, and nothing but the name where fill is null", () => {
    const [first, second] = written(bubbles).match(/<c:ser>.*?<\/c:ser>/g) ?? [];
    expect(first).toContain('<a:srgbClr val="009E73"><a:alpha val="75000"/>');
    expect(first).not.toContain("dLbls");
    expect(second).toContain("<c:spPr><a:noFill/><a:ln");
    expect(second).toMatch(
      /showLegendKey val="0".*showVal val="0".*showCatName val="0".*showSerName val="1".*showPercent val="0".*showBubbleSize val="0"/,
    );
  });

  it("lets the y axis cross where the x axis says, and draws neither: the line would not follow its cell", () => {
    const [x, y] = axes(written(bubbles), "valAx");
    expect(x).toContain('<c:max val="2"/><c:min val="-1"/>');
    expect(x).toContain('<c:crosses val="autoZero"/>');
    expect(x).toContain("majorGridlines");
    expect(y).toContain('<c:crossesAt val="0.5"/>');
    expect(y).not.toContain("<c:crosses ");
    expect(y).not.toContain('val="7F7F7F"');
    expect(y).not.toContain("majorGridlines");
  });

  it("lists bars from the top down with their values at the bottom", () => {
    const xml = written(bars);
    expect(axes(xml, "catAx")[0]).toMatch(/orientation val="maxMin".*tickLblPos val="low"/);
    expect(axes(xml, "valAx")[0]).toMatch(/tickLblPos val="nextTo".*crosses val="max"/);
    expect(xml).toContain('<c:gapWidth val="40"/><c:overlap val="100"/>');
  });

  it("puts the legend at the bottom, without series that draw nothing", () => {
    expect(written(bars)).toContain('<c:legendPos val="b"/><c:legendEntry><c:idx val="1"/><c:delete val="1"/>');
    expect(written(bubbles)).not.toContain("c:legend");
  });

  it("lays no title over the plot and draws collapsed columns", () => {
    const xml = written(bubbles);
    expect(xml).toContain("<a:t>A &amp; B?</a:t>");
    expect(xml).not.toContain('overlay val="1"');
    expect(xml).toContain('<c:plotVisOnly val="0"/>');
  });
});
