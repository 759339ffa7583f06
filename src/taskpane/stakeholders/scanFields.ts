/** Ids of the fields that a problem leads to. */
export const scanFields = {
  industry: "scan-industry",
  naics: "scan-naics",
  categories: "scan-categories",
  question: "scan-question",
  list: "scan-list",
  columns: "scan-columns",
} as const;
