import type { Placed } from "../layout";
import { WAGE_COVERAGE } from "../ranking/sentences";
import type { Recipe } from "../recipe";
import type { RankColumn } from "./rankColumn";
import { words } from "./rankColumn";

const counties = "SUM(InRegion)";

const statusFormula = (at: Placed) => {
  const withheld = `${at.row("withheldBase")}+${at.row("withheldEnd")}`;
  const estimated = `IF(${at.row("crossed")}="","Estimated","Depends on estimate")`;
  return (
    `IF(${at.row("classChange")}<>"","Class changed",IF(NOT(ISNUMBER(${at.row("end")})),IF(${at.row("withheldEnd")}>0,"Withheld","No data"),` +
    `IF(AND(N(${withheld})=0,${at.row("referenceEstimated")}=""),IF(${at.row("countiesInBoth")}<${counties},"Published in part","Published"),IF(UseEstimates="Yes",${estimated},"Partly withheld"))))`
  );
};

const noteFormula =
  ({ end }: Recipe) =>
  (at: Placed) => {
    const [low, high] = [at.row("low"), at.row("high")];
    const between = `IF(ISNUMBER(${high}),"; all together between "&FIXED(${low},0)&" and "&FIXED(${high},0),"")`;
    const possible = `IF(OR(${at.row("rangeOnly")}>0,NOT(ISNUMBER(${high})))," where possible","")`;
    const parts = [
      `${at.row("classChange")}`,
      `IF(${at.row("withheldEnd")}>0," Jobs ${end} withheld in "&${at.row("withheldEnd")}&" of "&${counties}&" counties: "&IF(UseEstimates="Yes","estimated"&${possible},"left out")&${between}&".","")`,
      `IF(AND(ISNUMBER(${at.row("end")}),${at.row("countiesEnd")}<${counties})," Jobs and LQ cover "&${at.row("countiesEnd")}&" of "&${counties}&" counties.","")`,
      `IF(${at.row("rangeOnly")}>0," In "&${at.row("rangeOnly")}&" only a range may be shown: not in the sum.","")`,
      `IF(AND(${at.row("classChange")}="",${at.row("countiesInBoth")}<${counties})," Growth covers "&${at.row("countiesInBoth")}&" of "&${counties}&" counties.","")`,
      `IF(${at.row("referenceEstimated")}="Yes"," A part of the reference area's jobs is withheld: estimated.","")`,
      `IF(${at.row("crossed")}="",""," Depends on "&IF(UseEstimates="Yes","estimate","what is withheld")&": "&MID(${at.row("crossed")},3,200)&".")`,
      `IF(AND(COUNT(${at.row("jobsWithWages")},${at.row("end")})=2,N(${at.row("jobsWithWages")})<${WAGE_COVERAGE}*N(${at.row("end")}))," Wage ratio from "&FIXED(100*${at.row("jobsWithWages")}/${at.row("end")},0)&"% of the jobs.","")`,
      `IF(AND(N(${at.row("adjustment")})<>0,${at.row("reason")}="")," The local adjustment does not count: it has no reason.","")`,
      `IF(NOT(ISNUMBER(${at.row("score")}))," Not ranked: data for "&FIXED(N(${at.row("completeness")})*100,0)&"% of the weight.",IF(${at.row("eligible")}="Yes",""," Not ranked: outside the chosen tests."))`,
    ];
    return `TRIM(${parts.join("&")})`;
  };

const whyFormula = (at: Placed) => {
  const growth = at.row("growth");
  const both = at.row("countiesInBoth");
  const where = `IF(${both}<${counties}," in "&${both}&" of "&${counties}&" counties","")`;
  const change = `IF(ISNUMBER(${growth}),"; jobs "&IF(${growth}<0,"fell ","grew ")&FIXED(ABS(${growth})*100,1)&"% from "&BaseYear&" to "&EndYear&${where},"")`;
  const pay = `IF(ISNUMBER(${at.row("wageRatio")}),"; pays "&FIXED(${at.row("wageRatio")}*100,0)&"% of the average wage","")`;
  const jobs = `FIXED(${at.row("end")},0)&" jobs, "&FIXED(${at.row("lq")},2)&" times the share in the reference area"`;
  return `IF(ISNUMBER(${at.row("lq")}),${jobs}&${change}&${pay}&".","Too little is published to say.")`;
};

/** The row in words; `ranking/sentences.ts` says the same without a workbook. */
export const sentenceColumns = (recipe: Recipe): Record<"status" | "note" | "why", RankColumn> => ({
  status: words("dataStatus", "Data", 20, (row) => row.dataStatus, statusFormula),
  note: words("note", "Status in words", 140, (row) => row.note, noteFormula(recipe)),
  why: words("why", "Why", 104, (row) => row.why, whyFormula),
});
