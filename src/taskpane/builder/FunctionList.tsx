import { Button, Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useState } from "react";
import { measureGroups } from "../../measures/index";
import { counted } from "../numbers/formats";
import { Stack } from "../pieces/Stack";
import { FunctionButtons } from "./FunctionButtons";
import { FunctionGroup } from "./FunctionGroup";
import { searchMeasures } from "./searchMeasures";

const useStyles = makeStyles({
  box: { minWidth: 0, width: "100%" },
  start: { alignSelf: "start" },
});

/** All functions: in their groups, or those that are searched for. */
export function FunctionList({ onChoose }: { readonly onChoose: (name: string) => void }) {
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search).trim();
  return (
    <>
      <Field label="Search">
        <Input
          type="search"
          className={styles.box}
          input={{ className: styles.box }}
          contentBefore={<Search16Regular />}
          placeholder="growth, wages, commuting"
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      </Field>
      {wanted === "" ? (
        <Stack gap="small">
          {measureGroups.map((group) => (
            <FunctionGroup key={group.title} group={group} onChoose={onChoose} />
          ))}
        </Stack>
      ) : (
        <Found search={wanted} onChoose={onChoose} onClear={() => setSearch("")} />
      )}
    </>
  );
}

interface FoundProps {
  readonly search: string;
  readonly onChoose: (name: string) => void;
  readonly onClear: () => void;
}

function Found({ search, onChoose, onClear }: FoundProps) {
  const styles = useStyles();
  const found = searchMeasures(measureGroups, search);
  return (
    <Stack>
      <Text role="status">
        {found.length === 0
          ? `No function has “${search}” in its name or description. Try fewer or other words.`
          : `${counted(found.length, "function")} found`}
      </Text>
      {found.length === 0 ? (
        <Button className={styles.start} onClick={onClear}>
          Show all functions
        </Button>
      ) : (
        <FunctionButtons label="Functions found" measures={found} onChoose={onChoose} />
      )}
    </Stack>
  );
}
