import { shiftShareTerms } from "../../measures/shiftShareTerms";
import type { Placed } from "../layout";
import type { RankedIndustry } from "../ranking/rankedIndustry";
import { styles } from "../style";
import { measured } from "./measureColumns";
import { helper, number, where } from "./rankColumn";

const facts = (at: Placed) => ({
  regionStart: at.row("baseInBoth"),
  regionEnd: at.row("endInBoth"),
  referenceStart: at.row("reference base"),
  referenceEnd: at.row("reference end"),
  referenceTotalStart: "ReferenceTotalBase",
  referenceTotalEnd: "ReferenceTotalEnd",
});

const shift = (term: { native(at: ReturnType<typeof facts>): string }) => (at: Placed) =>
  where(Object.values(facts(at)), term.native(facts(at)));

const terms = ["nationalGrowth", "industryMix", "competitiveEffect"] as const;

/** What the terms leave unexplained: nothing, but for a crumb of binary arithmetic. */
export const unexplained = (industry: RankedIndustry) =>
  Number((terms.reduce((sum, term) => sum + industry[term], 0) - industry.jobChange).toFixed(6)) + 0;

const identityFormula = (at: Placed) => {
  const sum = terms.map(at.row).join("+");
  return where([...terms.map(at.row), at.row("jobChange")], `ROUND(${sum}-${at.row("jobChange")},6)`);
};

/** Where the change in jobs comes from, and that the parts add up to it. */
export const shiftShareColumns = {
  nationalGrowth: measured("nationalGrowth", "National growth", styles.change, shift(shiftShareTerms.nationalGrowth)),
  industryMix: measured("industryMix", "Industry mix", styles.change, shift(shiftShareTerms.industryMix)),
  competitiveEffect: {
    ...measured("competitiveEffect", "Competitive effect", styles.change, shift(shiftShareTerms.competitiveEffect)),
    width: 13,
  },
  check: helper(number("check", "Identity check", styles.jobs, unexplained, identityFormula)),
};
