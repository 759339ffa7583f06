export const steps = ["Data", "Region", "Criteria", "Preview", "Build"] as const;

export type StepName = (typeof steps)[number];

export const stepNumber = (step: StepName) => steps.indexOf(step);

/** "Step 2 of 5: Region". */
export const stepTitle = (step: StepName) => `Step ${stepNumber(step) + 1} of ${steps.length}: ${step}`;
