import type { ReactNode } from "react";
import type { FoundBuild } from "../../excel/findBuilds";
import { ChosenFound } from "./ChosenFound";

/** The ranking in this workbook that something is to be done with; of several, the one that is chosen. */
export function ChosenBuild({ children }: { readonly children: (build: FoundBuild) => ReactNode }) {
  return (
    <ChosenFound
      find={(workbook) => workbook.findBuilds()}
      question="Which ranking?"
      none="This workbook holds no ranking yet. Rank industries first, from the first page."
    >
      {children}
    </ChosenFound>
  );
}
