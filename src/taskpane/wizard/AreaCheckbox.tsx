import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { counted } from "../numbers/formats";
import type { AreaRow } from "./areaRows";

interface AreaCheckboxProps {
  readonly area: AreaRow;
  readonly isTicked: boolean;
  readonly isSwitchedOff: boolean;
  readonly onToggle: () => void;
}

const useStyles = makeStyles({
  area: { width: "100%", alignItems: "flex-start" },
  label: { minWidth: 0, width: "100%", overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground3, display: "block" },
});

/** An area to tick, with its code, its years and its jobs. */
export function AreaCheckbox({ area, isTicked, isSwitchedOff, onToggle }: AreaCheckboxProps) {
  const styles = useStyles();
  const label = (
    <>
      {area.name}
      <Text size={200} className={styles.detail}>
        {detailOf(area, isSwitchedOff)}
      </Text>
    </>
  );
  return (
    <Checkbox
      className={styles.area}
      checked={isTicked}
      onChange={onToggle}
      label={{ className: styles.label, children: label }}
    />
  );
}

function detailOf({ code, name, years, jobs }: AreaRow, isSwitchedOff: boolean): string {
  const parts = [
    name === code ? "" : code,
    years.length === 0 ? "no file holds it" : yearsOf(years),
    jobs === null ? "" : counted(jobs, "job"),
    isSwitchedOff ? "switched off in the workbook" : "",
  ];
  return parts.filter(Boolean).join(" · ");
}

/** "2020–2023", or each year where some are missing between. */
function yearsOf(years: readonly number[]): string {
  const [first, last] = [years[0]!, years.at(-1)!];
  return years.length > 2 && last - first === years.length - 1 ? `${first}–${last}` : years.join(", ");
}
