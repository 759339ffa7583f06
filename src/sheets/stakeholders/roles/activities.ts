/** What a partnership does from its beginning on, as the toolkit tells it. */
export const activities = [
  "Convene meetings and keep the record",
  "Collect labor market data",
  "Interview employers",
  "Find the causes behind the challenges",
  "Agree on common goals",
  "Design the solutions",
  "Find the money and account for it",
  "Recruit and support workers",
  "Deliver training",
  "Place workers and follow up",
  "Speak for the partnership",
  "Measure what changed",
] as const;
