import type { Placed } from "../layout";

/** Points of equal numbers share a square of this width. */
const WIDTH = 0.8;

/**
 * Where one of several points at the same place is drawn, so that each is seen: in rows from the top left, always the same.
 *
 * @param before how many points of the place stand earlier
 * @param together how many stand there
 */
export function spread(before: number, together: number): { readonly across: number; readonly up: number } {
  const columns = Math.ceil(Math.sqrt(together));
  const rows = Math.ceil(together / columns);
  return {
    across: WIDTH * (((before % columns) + 0.5) / columns - 0.5),
    up: WIDTH * (0.5 - (Math.floor(before / columns) + 0.5) / rows),
  };
}

/** The same by formula, of a table with the two counts. */
export function spreadFormulas(table: Placed): { readonly across: string; readonly up: string } {
  const [before, together] = [table.row("before"), table.row("together")];
  const columns = `ROUNDUP(SQRT(${together}),0)`;
  const rows = `ROUNDUP(${together}/${columns},0)`;
  return {
    across: `${WIDTH}*((MOD(${before},${columns})+0.5)/${columns}-0.5)`,
    up: `${WIDTH}*(0.5-(INT(${before}/${columns})+0.5)/${rows})`,
  };
}
