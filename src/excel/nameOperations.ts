import type { Name } from "../sheets/sheet";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";

/** Adds workbook-wide names. */
export const nameOperations = (names: readonly Name[], collection: Excel.NamedItemCollection): Operation[] =>
  names.map(({ name, refersTo }) => ({
    bytes: 2 * CALL_BYTES,
    sentence: "Naming cells",
    run: () => {
      collection.add(name, `=${refersTo}`);
    },
  }));
