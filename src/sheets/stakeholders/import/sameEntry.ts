import type { Scalar } from "../../sheet";

/** Whether two cells say the same: 3 and "3", "Labor Union" and "labor  union ". */
export const sameEntry = (one: Scalar, other: Scalar): boolean => spoken(one) === spoken(other);

const spoken = (value: Scalar) => String(value).trim().replace(/\s+/g, " ").toLowerCase();
