import { Text } from "@fluentui/react-components";
import { useEffect } from "react";
import { measureGroups } from "../../measures/index";
import { functionId } from "../builder/fieldId";
import { FunctionGroup } from "../builder/FunctionGroup";
import { Section } from "../pieces/Section";

interface FunctionsSectionProps {
  /** The function that was read before; null if none was. */
  readonly last: string | null;
  readonly onShow: (name: string) => void;
}

/** All functions by group; a press shows one, and the way back leads to its place among them. */
export function FunctionsSection({ last, onShow }: FunctionsSectionProps) {
  useEffect(() => {
    if (last !== null) document.getElementById(functionId(last))?.focus();
  }, [last]);
  return (
    <Section title="The functions">
      <Text>Type =LMI. in a cell and choose. Cells or whole columns in, a result of the same shape out.</Text>
      <div>
        {measureGroups.map((group) => (
          <FunctionGroup
            key={group.title}
            group={group}
            startsOpen={group.measures.some(({ name }) => name === last)}
            onChoose={onShow}
          />
        ))}
      </div>
    </Section>
  );
}
