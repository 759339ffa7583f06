/** The steps to a new scan. */
const newSteps = ["Target", "Who", "Groups", "List", "Preview", "Build"] as const;

export type ScanStep = (typeof newSteps)[number];

/** Whoever adds to a scan has its industry and categories already. */
const addingSteps: readonly ScanStep[] = ["Target", "List", "Preview", "Build"];

export const scanSteps = (isAdding: boolean): readonly ScanStep[] => (isAdding ? addingSteps : newSteps);
