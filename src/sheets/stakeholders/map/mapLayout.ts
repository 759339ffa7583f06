export const mapSheetName = "Stakeholder Map";

/** How many rows of the scan the picture holds, and how long the lists below it are. */
export const capacity = { dots: 200, actions: 10, overdue: 15, areas: 12, perGrid: 6, spareCategories: 4 } as const;

/** The whole sheet shares these columns; what the picture is drawn from is folded away to the right of them. */
export const widths = [23, 14, 48, 16, 16, 16, 20, 40, 12] as const;

export const workingColumn = widths.length + 2;
