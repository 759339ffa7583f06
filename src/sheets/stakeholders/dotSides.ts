/** The colours of the map: whom a dot speaks for. The last takes whoever the others leave. */
export const dotSides = [
  { title: "Employers", sides: ["Employer"] },
  { title: "Public partners", sides: ["Public", "Education"] },
  { title: "Workers' side and others", sides: null },
] as const;

type DotSide = (typeof dotSides)[number];

export const sideTitle = (side: string): DotSide["title"] =>
  dotSides.find(({ sides }) => sides === null || (sides as readonly string[]).includes(side))!.title;

/** The same by formula, of the cell of a side. */
export const sideTitleFormula = (cell: string): string =>
  dotSides.reduceRight<string>((otherwise, { title, sides }) => {
    if (sides === null) return `"${title}"`;
    return `IF(OR(${sides.map((side) => `${cell}="${side}"`).join(",")}),"${title}",${otherwise})`;
  }, "");
