import type { BuildKind } from "../sheets/buildKinds";
import type { FoundAddition } from "./findAdditions";
import type { FoundBuild } from "./findBuilds";

/** Whatever was built into the open workbook: a ranking, a scan, a sheet beside them. */
export type Found = FoundBuild | FoundAddition;

export const isAddition = (found: Found): found is FoundAddition => "kind" in found;

export const kindOf = (found: Found): BuildKind => (isAddition(found) ? found.kind : "ranking");
