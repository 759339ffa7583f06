/** What a build is of, with the names by which it is found again: one per sheet, and one for the cell that holds its recipe. */
export const buildKinds = {
  ranking: { mark: "Sheet_", recipe: "RecipeText" },
  stakeholders: { mark: "Scan_", recipe: "ScanRecipe" },
  needs: { mark: "Needs_", recipe: "NeedsRecipe" },
  challenges: { mark: "Challenges_", recipe: "ChallengesRecipe" },
  review: { mark: "Review_", recipe: "ReviewRecipe" },
} as const;

export type BuildKind = keyof typeof buildKinds;
