import { Text } from "@fluentui/react-components";
import { measures } from "../../measures/index";
import { Notice } from "../pieces/Notice";
import { ViewFrame } from "../pieces/ViewFrame";
import { ViewHeading } from "../pieces/ViewHeading";
import { useSession } from "../session";
import { FormulaForm } from "./FormulaForm";
import { FunctionList } from "./FunctionList";

/** Writes a formula: first which function, then what it works with. */
export function FormulaView() {
  const { host, formula, draftFormula } = useSession();
  const measure = measures.find(({ name }) => name === formula.name);
  if (measure !== undefined) return <FormulaForm key={measure.name} measure={measure} />;
  return (
    <ViewFrame>
      <ViewHeading>Which figure do you need?</ViewHeading>
      <Text>Choose a function. The next page helps to fill it in, shows the result and writes the formula.</Text>
      {host === "none" && (
        <Notice kind="warning">Open this pane in Excel to write a formula. Here you can look around.</Notice>
      )}
      <FunctionList onChoose={(name) => draftFormula({ name })} />
    </ViewFrame>
  );
}
