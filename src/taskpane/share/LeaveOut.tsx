import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CopyChoices } from "../../share/CopyChoices";
import type { SheetToShare, ShareCheck } from "../../share/ShareCheck";
import { counted } from "../numbers/formats";
import { Disclosure } from "../pieces/Disclosure";

interface LeaveOutProps {
  readonly check: ShareCheck;
  readonly choices: CopyChoices;
  readonly onChange: (choices: CopyChoices) => void;
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  box: { alignItems: "flex-start" },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const isProposed = ({ visibility, isConfidential }: SheetToShare) => isConfidential || visibility !== "visible";

/** What the partner copy does without. */
export function LeaveOut({ check, choices, onChange }: LeaveOutProps) {
  const styles = useStyles();
  const { withoutSheets, withoutComments } = choices;
  const toggle = (name: string) => {
    const others = withoutSheets.filter((each) => each !== name);
    onChange({ ...choices, withoutSheets: others.length < withoutSheets.length ? others : [...withoutSheets, name] });
  };
  const boxes = (sheets: readonly SheetToShare[]) =>
    sheets.map((sheet) => (
      <SheetBox
        key={sheet.name}
        sheet={sheet}
        isTicked={withoutSheets.includes(sheet.name)}
        onToggle={() => toggle(sheet.name)}
      />
    ));
  const proposed = check.sheets.filter(isProposed);
  return (
    <div role="group" aria-label="Leave out of the copy" className={styles.list}>
      <Text weight="semibold">Leave out of the copy</Text>
      <ConfidentialColumns check={check} />
      {boxes(proposed)}
      {check.hasComments && (
        <Checkbox
          checked={withoutComments}
          label="Comments and notes"
          onChange={() => onChange({ ...choices, withoutComments: !withoutComments })}
        />
      )}
      <Disclosure summary={proposed.length > 0 ? "Other sheets" : "Sheets"}>
        <div className={styles.list}>{boxes(check.sheets.filter((sheet) => !isProposed(sheet)))}</div>
      </Disclosure>
    </div>
  );
}

interface SheetBoxProps {
  readonly sheet: SheetToShare;
  readonly isTicked: boolean;
  readonly onToggle: () => void;
}

function SheetBox({ sheet: { name, visibility, isConfidential }, isTicked, onToggle }: SheetBoxProps) {
  const styles = useStyles();
  const marks = [isConfidential && "confidential", visibility !== "visible" && "hidden"].filter(Boolean).join(", ");
  const label = (
    <>
      {name} {marks && <span className={styles.quiet}>({marks})</span>}
    </>
  );
  return (
    <Checkbox
      className={styles.box}
      checked={isTicked}
      onChange={onToggle}
      label={{ className: styles.label, children: label }}
    />
  );
}

/** They go without asking; the list of what was found names each. */
function ConfidentialColumns({ check }: { readonly check: ShareCheck }) {
  const columns = check.findings.filter(({ kind, address }) => kind === "confidential" && address !== null);
  if (columns.length === 0) return null;
  const sheets = [...new Set(columns.map(({ sheet }) => sheet))].map(
    (sheet) => `${counted(columns.filter((column) => column.sheet === sheet).length, "column")} on ${sheet!}`,
  );
  return <Text>Always left out is what the list above calls confidential: {sheets.join(", ")}.</Text>;
}
