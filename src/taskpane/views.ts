/** What the pane can show. */
export type View =
  "home" | "rank" | "why" | "buildAgain" | "remove" | "formula" | "help" | "stakeholders" | "addSheet" | "share";
