import { ratio } from "../analysis/ratio";
import { expectedStart } from "./expectedStart";
import { term } from "./term";

type Totals = "referenceTotalStart" | "referenceTotalEnd";
type Start = "referenceStart" | "regionTotalStart" | Totals;
type Mix = Start | "referenceEnd";
type Region = Start | "regionGrowth";
type Residual = Mix | "regionGrowth" | "regionStart" | "regionEnd";

type Of<Name extends string> = Readonly<Record<Name, number>>;
type At<Name extends string> = Readonly<Record<Name, string>>;

const nationalRate = (of: Of<Totals>): number => ratio(of.referenceTotalEnd, of.referenceTotalStart) - 1;
const mixRate = (of: Of<Mix>): number =>
  ratio(of.referenceEnd, of.referenceStart) - ratio(of.referenceTotalEnd, of.referenceTotalStart);
const regionRate = (of: Of<Region>): number => of.regionGrowth - nationalRate(of);

/** The jobs by which the region is more or less specialised in the industry than the reference economy. */
const specialisation = (of: Of<Start | "regionStart">): number => of.regionStart - expectedStart.compute(of);

/** What is left of the change after the other six terms: a residual, so that it holds for an industry that is new to the region. */
const residual = (of: Of<Residual>): number => of.regionEnd - of.regionStart * (1 + of.regionGrowth + mixRate(of));

/** An industry that is new to the region has no rate of its own to apply: its whole residual stands here. */
const expectedResidual = (of: Of<Residual>): number =>
  of.regionStart === 0 ? residual(of) : residual(of) * ratio(expectedStart.compute(of), of.regionStart);

const inExcel = {
  nationalRate: (at: At<Totals>) => `(${at.referenceTotalEnd}/${at.referenceTotalStart}-1)`,
  mixRate: (at: At<Mix>) =>
    `(${at.referenceEnd}/${at.referenceStart}-${at.referenceTotalEnd}/${at.referenceTotalStart})`,
  regionRate: (at: At<Region>) => `(${at.regionGrowth}-${inExcel.nationalRate(at)})`,
  specialisation: (at: At<Start | "regionStart">) => `(${at.regionStart}-${expectedStart.native(at)})`,
  residual: (at: At<Residual>) => `(${at.regionEnd}-${at.regionStart}*(1+${at.regionGrowth}+${inExcel.mixRate(at)}))`,
  expectedResidual: (at: At<Residual>) =>
    `${inExcel.residual(at)}*IF(${at.regionStart}=0,1,${expectedStart.native(at)}/${at.regionStart})`,
};

/**
 * The eight terms of Arcelus. Four rates, of the reference economy, the industry in it, the region beside it and the industry in the
 * region beside all these, act each on the jobs expected at the reference economy's mix, and on the difference from these.
 * `regionGrowth` is the rate of all the region's industries. In every row the eight add up to the change.
 *
 * @source Arcelus (1984), An extension of shift-share analysis, Growth and Change 15(1)
 */
export const arcelusTerms = {
  expectedNationalGrowth: term<Start>({
    title: "Expected national growth",
    compute: (of) => expectedStart.compute(of) * nationalRate(of),
    native: (at) => `${expectedStart.native(at)}*${inExcel.nationalRate(at)}`,
  }),
  differentialNationalGrowth: term<Start | "regionStart">({
    title: "Differential national growth",
    compute: (of) => specialisation(of) * nationalRate(of),
    native: (at) => `${inExcel.specialisation(at)}*${inExcel.nationalRate(at)}`,
  }),
  expectedIndustryMix: term<Mix>({
    title: "Expected industry mix",
    compute: (of) => expectedStart.compute(of) * mixRate(of),
    native: (at) => `${expectedStart.native(at)}*${inExcel.mixRate(at)}`,
  }),
  differentialIndustryMix: term<Mix | "regionStart">({
    title: "Differential industry mix",
    compute: (of) => specialisation(of) * mixRate(of),
    native: (at) => `${inExcel.specialisation(at)}*${inExcel.mixRate(at)}`,
  }),
  expectedRegionalGrowth: term<Region>({
    title: "Expected regional growth",
    compute: (of) => expectedStart.compute(of) * regionRate(of),
    native: (at) => `${expectedStart.native(at)}*${inExcel.regionRate(at)}`,
  }),
  differentialRegionalGrowth: term<Region | "regionStart">({
    title: "Differential regional growth",
    compute: (of) => specialisation(of) * regionRate(of),
    native: (at) => `${inExcel.specialisation(at)}*${inExcel.regionRate(at)}`,
  }),
  expectedRegionalMix: term<Residual>({
    title: "Expected regional industry mix",
    compute: expectedResidual,
    native: inExcel.expectedResidual,
  }),
  differentialRegionalMix: term<Residual>({
    title: "Differential regional industry mix",
    compute: (of) => residual(of) - expectedResidual(of),
    native: (at) => `${inExcel.residual(at)}-${inExcel.expectedResidual(at)}`,
  }),
};
