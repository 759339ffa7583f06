import type { Style } from "./sheet";

/** One accent for titles and header fills; the quadrants in colours that colour-blind readers tell apart (Okabe and Ito). */
export const palette = {
  accent: "0F5C63",
  white: "FFFFFF",
  grey: "595959",
  rule: "BFBFBF",
  inputText: "1F4E9E",
  inputFill: "FFF9E5",
  warning: "C00000",
  star: "009E73",
  /** The same green, dark enough to be read as text. */
  starText: "00775A",
  emerging: "0072B2",
  mature: "E69F00",
  transforming: "999999",
  national: "56B4E9",
  mix: "E69F00",
  competitive: "0F5C63",
} as const;

export const styles = {
  title: { bold: true, size: 16, color: palette.accent },
  subtitle: { color: palette.grey },
  heading: { bold: true, size: 12, color: palette.accent },
  header: { bold: true, color: palette.white, fill: palette.accent, wrap: true, vertical: "bottom" },
  label: { color: palette.grey },
  wrapped: { wrap: true, vertical: "top" },
  input: { color: palette.inputText, fill: palette.inputFill },
  link: { color: palette.inputText, underline: true },
  sum: { bold: true, borderTop: palette.rule, borderBottom: palette.rule },
  text: { align: "left" },
  jobs: { numberFormat: "#,##0", align: "right" },
  /** An estimate is never shown as 0: nobody counted. */
  estimate: { numberFormat: '[<0.5]"under 1";#,##0', align: "right" },
  change: { numberFormat: "+#,##0;-#,##0;0", align: "right" },
  ratio: { numberFormat: "0.00", align: "right" },
  percent: { numberFormat: "0.0%", align: "right" },
  share: { numberFormat: "0%", align: "right" },
  money: { numberFormat: "$#,##0", align: "right" },
  score: { numberFormat: "0", align: "right" },
} as const satisfies Record<string, Style>;
