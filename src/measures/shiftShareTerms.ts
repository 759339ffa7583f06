import { ratio } from "../analysis/ratio";
import { expectedStart } from "./expectedStart";
import { term } from "./term";

type Rates = "referenceStart" | "referenceEnd" | "referenceTotalStart" | "referenceTotalEnd";
type Competition = "regionStart" | "regionEnd" | "referenceStart" | "referenceEnd";
type Homothety = Competition | "regionTotalStart" | "referenceTotalStart";

/** The residual: what neither the economy nor the industry explains. It holds for an industry that is new to the region. */
const competitiveEffect = term<Competition>({
  title: "Competitive effect",
  compute: (of) => of.regionEnd - of.regionStart * ratio(of.referenceEnd, of.referenceStart),
  native: (at) => `${at.regionEnd}-${at.regionStart}*${at.referenceEnd}/${at.referenceStart}`,
});

/**
 * The competitive effect that the industry would have had at the reference economy's share of the region's jobs.
 *
 * An industry that is new to the region has no rate of growth to apply: its whole competitive effect stands here.
 */
const homotheticEffect = term<Homothety>({
  title: "Competitive effect",
  compute: (of) => {
    const effect = competitiveEffect.compute(of);
    if (of.regionStart === 0) return effect;
    return effect * ratio(expectedStart.compute(of), of.regionStart);
  },
  native: (at) =>
    `(${competitiveEffect.native(at)})*IF(${at.regionStart}=0,1,${expectedStart.native(at)}/${at.regionStart})`,
});

/**
 * What an industry's jobs, or their change, are made of. In every row:
 * change = national growth + industry mix + competitive effect, and competitive effect = homothetic + allocation effect.
 *
 * @source Dunn (1960), Papers of the Regional Science Association 6; Esteban-Marquillas (1972), Regional and Urban Economics 2(3)
 */
export const shiftShareTerms = {
  nationalGrowth: term<"regionStart" | "referenceTotalStart" | "referenceTotalEnd">({
    title: "National growth",
    compute: (of) => of.regionStart * (ratio(of.referenceTotalEnd, of.referenceTotalStart) - 1),
    native: (at) => `${at.regionStart}*(${at.referenceTotalEnd}/${at.referenceTotalStart}-1)`,
  }),
  industryMix: term<"regionStart" | Rates>({
    title: "Industry mix",
    compute: (of) =>
      of.regionStart *
      (ratio(of.referenceEnd, of.referenceStart) - ratio(of.referenceTotalEnd, of.referenceTotalStart)),
    native: (at) =>
      `${at.regionStart}*(${at.referenceEnd}/${at.referenceStart}-${at.referenceTotalEnd}/${at.referenceTotalStart})`,
  }),
  competitiveEffect,
  homotheticEffect,
  /** Positive where the region is specialised in what it is good at, or not in what it is bad at. */
  allocationEffect: term<Homothety>({
    title: "Allocation effect",
    compute: (of) => competitiveEffect.compute(of) - homotheticEffect.compute(of),
    native: (at) => `${competitiveEffect.native(at)}-${homotheticEffect.native(at)}`,
  }),
  totalChange: term<"regionStart" | "regionEnd">({
    title: "Total change",
    compute: (of) => of.regionEnd - of.regionStart,
    native: (at) => `${at.regionEnd}-${at.regionStart}`,
  }),
};
