import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ColumnTarget } from "../../sheets/stakeholders/import/columnWords";
import { isFilled } from "../../sheets/stakeholders/import/isFilled";
import type { OwnList } from "../../sheets/stakeholders/import/OwnList";
import { CappedList } from "../pieces/CappedList";
import { Choice } from "../pieces/Choice";
import { columnOptions } from "./columnOptions";

interface ColumnFormProps {
  readonly list: OwnList;
  readonly targets: readonly ColumnTarget[];
  readonly onChange: (targets: readonly ColumnTarget[]) => void;
}

// A sample belongs to the column above it, not to the next.
const useStyles = makeStyles({ column: { paddingTop: tokens.spacingVerticalS } });

/** So much of a cell shows what its column holds. */
const SAMPLE = 60;

/** Which column of a list is what, with a value of each to tell it by. */
export function ColumnForm({ list: { headers, rows }, targets, onChange }: ColumnFormProps) {
  const styles = useStyles();
  const sampleOf = (column: number) => {
    const cell = rows.map(({ cells }) => cells[column]).find(isFilled);
    if (cell === undefined) return "No value in this column";
    const text = String(cell).trim();
    return text.length > SAMPLE ? `${text.slice(0, SAMPLE)}...` : text;
  };
  const columns = headers.map((header, at) => ({ header, at }));
  return (
    <>
      <Text>Nothing is lost: what has no column of its own goes into the notes, which are confidential.</Text>
      <CappedList items={columns} label="Columns of the list" shown={30} keyOf={({ at }) => at}>
        {({ header, at }) => (
          <div className={styles.column}>
            <Choice
              label={header}
              hint={sampleOf(at)}
              value={targets[at]!}
              options={columnOptions}
              onChange={(target) => onChange(targets.map((each, index) => (index === at ? target : each)))}
            />
          </div>
        )}
      </CappedList>
    </>
  );
}
