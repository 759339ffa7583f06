import { Text } from "@fluentui/react-components";
import { measureGroups } from "../../measures/index";
import { FunctionGroup } from "../builder/FunctionGroup";
import { Section } from "../pieces/Section";

/** All functions by group; a press shows one. */
export function FunctionsSection({ onShow }: { readonly onShow: (name: string) => void }) {
  return (
    <Section title="The functions">
      <Text>Type =LMI. in a cell and choose. Cells or whole columns in, a result of the same shape out.</Text>
      <div>
        {measureGroups.map((group) => (
          <FunctionGroup key={group.title} group={group} onChoose={onShow} />
        ))}
      </div>
    </Section>
  );
}
