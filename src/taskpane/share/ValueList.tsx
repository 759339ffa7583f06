import { Text } from "@fluentui/react-components";
import type { CopyReport } from "../../share/CopyReport";
import { counted } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { Disclosure } from "../pieces/Disclosure";

/** Cells of a copy that hold a value in place of a formula, and why. */
export function ValueList({ values }: { readonly values: CopyReport["byValue"] }) {
  const title = `${counted(values.length, "place holds a value", "places hold values")} in place of a formula`;
  return (
    <Disclosure summary={title}>
      <CappedList items={values} label={title} shown={8} keyOf={(_, index) => index}>
        {({ sheet, address, formula, why }) => (
          <>
            <Text block>
              {sheet}, {address}
            </Text>
            <Text block size={200}>
              ={formula}
            </Text>
            <Text block size={200}>
              {why}
            </Text>
          </>
        )}
      </CappedList>
    </Disclosure>
  );
}
