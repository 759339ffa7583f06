/** Whom a category speaks for, where employers are weighed against public partners: public agencies and education are both public. */
export const sides = ["Employer", "Public", "Education", "Worker", "Other"] as const;

export type Side = (typeof sides)[number];

/** What a partnership should reach: each is told to be missing until somebody of it is there. */
export const systems = [
  "Industry",
  "Workforce",
  "Economic development",
  "Education",
  "Workers and community",
  "Government",
  "Funding",
  "Other",
] as const;

export type System = (typeof systems)[number];

export interface ScanCategory {
  readonly name: string;
  readonly side: Side;
  readonly system: System;
}

const category = <Name extends string>(name: Name, side: Side, system: System) => ({ name, side, system });

/** The toolkit's list of who may belong to a partnership, in its order. */
export const categories = [
  category("CEO or industry leader", "Employer", "Industry"),
  category("Trade or business association", "Employer", "Industry"),
  category("Labor union", "Worker", "Workers and community"),
  category("Industry expert", "Other", "Industry"),
  category("Community organisation or worker support", "Worker", "Workers and community"),
  category("Workforce board or one-stop", "Public", "Workforce"),
  category("Economic development agency", "Public", "Economic development"),
  category("Other public agency", "Public", "Government"),
  category("Community college", "Education", "Education"),
  category("University", "Education", "Education"),
  category("Community training provider", "Education", "Education"),
  category("K-12 or career-technical school", "Education", "Education"),
  category("Job placement service", "Other", "Workforce"),
  category("Funder or philanthropy", "Other", "Funding"),
  category("Elected official", "Public", "Government"),
  category("Other", "Other", "Other"),
] as const satisfies readonly ScanCategory[];
