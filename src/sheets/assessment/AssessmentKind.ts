import type { BuildKind } from "../buildKinds";

/** The builds of one sheet that weigh what the ranking and the scan say. */
export type AssessmentKind = Extract<BuildKind, "needs" | "challenges" | "review">;
