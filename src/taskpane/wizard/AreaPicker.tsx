import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useState } from "react";
import { count } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { AreaCheckbox } from "./AreaCheckbox";
import type { AreaRow } from "./areaRows";
import { searched } from "./areaRows";
import { fields } from "./problemsOf";

interface AreaPickerProps {
  readonly rows: readonly AreaRow[];
  readonly ticked: readonly string[];
  readonly switchedOff: readonly string[];
  readonly problem: string | undefined;
  readonly onChange: (ticked: string[]) => void;
}

/** So many are taken in at a glance. */
const SHOWN = 10;

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  ticked: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  box: { minWidth: 0, width: "100%" },
});

/** The areas of the region, to be ticked; of thousands, those that are searched for. */
export function AreaPicker({ rows, ticked, switchedOff, problem, onChange }: AreaPickerProps) {
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const found = searched(rows, useDeferredValue(search));
  const chosen = new Set(ticked);
  const toggle = (code: string) =>
    onChange(chosen.has(code) ? ticked.filter((each) => each !== code) : [...ticked, code]);
  return (
    <>
      <Field label="Search by name or code" {...(problem ? { validationMessage: problem } : {})}>
        <Input
          id={fields.areas}
          className={styles.box}
          input={{ className: styles.box }}
          contentBefore={<Search16Regular />}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      </Field>
      <div className={styles.tools}>
        <Text size={200} className={styles.ticked} role="status">
          {count(ticked.length)} of {count(rows.length)} ticked
          {search && `, ${count(found.length)} found`}
        </Text>
        <TickButtons found={found} ticked={ticked} what={search ? "found" : "all"} onChange={onChange} />
      </div>
      <Hint rows={rows} found={found} search={search} />
      <CappedList items={found} label="Areas" shown={SHOWN} keyOf={({ code }) => code}>
        {(area) => (
          <AreaCheckbox
            area={area}
            isTicked={chosen.has(area.code)}
            isSwitchedOff={switchedOff.includes(area.code)}
            onToggle={() => toggle(area.code)}
          />
        )}
      </CappedList>
    </>
  );
}

function Hint({ rows, found, search }: Record<"rows" | "found", readonly AreaRow[]> & { readonly search: string }) {
  if (found.length === 0) return <Text>No area has “{search}” in its name or code.</Text>;
  if (rows.some(({ code, name }) => code !== name)) return null;
  return <Text size={200}>These files carry no names. Add the table of area titles from BLS to see them.</Text>;
}

interface TickButtonsProps extends Pick<AreaPickerProps, "ticked" | "onChange"> {
  readonly found: readonly AreaRow[];
  readonly what: string;
}

function TickButtons({ found, ticked, what, onChange }: TickButtonsProps) {
  const codes = new Set(found.map(({ code }) => code));
  return (
    <>
      <Button size="small" onClick={() => onChange([...new Set([...ticked, ...codes])])}>
        Tick {what}
      </Button>
      <Button size="small" onClick={() => onChange(ticked.filter((code) => !codes.has(code)))}>
        Untick {what}
      </Button>
    </>
  );
}
