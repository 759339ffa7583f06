import { Spinner, Text } from "@fluentui/react-components";
import { useEffect } from "react";
import { Choice } from "../pieces/Choice";
import { Notice } from "../pieces/Notice";
import { useWorkbookAnswer } from "../pieces/useWorkbookAnswer";
import { useSession } from "../session";
import { choiceOfTarget } from "./choiceOfTarget";
import { IndustryFields } from "./IndustryFields";
import type { ScanBeginnings } from "./scanBeginnings";
import { scanBeginnings } from "./scanBeginnings";

interface TargetStepProps {
  readonly problemOf: (field: string) => string | undefined;
}

/** Which industry the scan is of, or which scan is added to. */
export function TargetStep({ problemOf }: TargetStepProps) {
  const { host } = useSession();
  const { value, isBusy, sentence } = useWorkbookAnswer(host === "excel" ? "beginnings" : null, scanBeginnings);
  if (isBusy) return <Spinner label="Looking into the workbook" />;
  return (
    <>
      <Text>
        A sector partnership is for one industry of one region. The scan lists who matters to it, and what each of them
        may do, bring and decide.
      </Text>
      {sentence !== null && <Notice kind="warning">{sentence}</Notice>}
      <Beginnings {...(value ?? { scans: [], targets: [], regionName: "" })} problemOf={problemOf} />
    </>
  );
}

const NEW = "";

function Beginnings({ scans, targets, regionName, problemOf }: ScanBeginnings & TargetStepProps) {
  const { state, decide } = useSession().scan;
  const { into, picked } = state;
  const first = targets[0];
  // Until somebody picks, it is the first target, in the ranking's region.
  useEffect(() => {
    if (picked !== null) return;
    if (first) decide(choiceOfTarget(first));
    else if (regionName !== "") decide({ picked: "", regionName });
  });
  const ways = [
    { value: NEW, words: "A new scan" },
    ...scans.map(({ key, title, sheets }) => ({
      value: `scan${key}`,
      words: `Add to the scan in this workbook: ${title} (${sheets[0] ?? "no sheet"})`,
    })),
  ];
  return (
    <>
      {scans.length > 0 && (
        <Choice
          label="What do you want to make?"
          hint={into ? `${into.title} (${into.sheets[0] ?? "no sheet"})` : ""}
          value={into ? `scan${into.key}` : NEW}
          options={ways}
          onChange={(way) => decide({ into: scans.find(({ key }) => way === `scan${key}`) ?? null })}
        />
      )}
      {into === null ? (
        <IndustryFields targets={targets} problemOf={problemOf} />
      ) : (
        <Text>
          Organisations of your list are added, and cells that are empty are filled. What was typed stays as it is.
        </Text>
      )}
    </>
  );
}
