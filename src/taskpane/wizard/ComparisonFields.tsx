import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Recipe } from "../../sheets/recipe";
import type { Overview } from "../engine/overview";
import { Choice } from "../pieces/Choice";
import { useSession } from "../session";
import { fields } from "./problemsOf";

const levels: readonly { value: Recipe["level"]; words: string }[] = [
  { value: 2, words: "Sectors (2 digits)" },
  { value: 3, words: "Subsectors (3 digits)" },
  { value: 4, words: "Industry groups (4 digits)" },
  { value: 5, words: "NAICS industries (5 digits)" },
  { value: 6, words: "National industries (6 digits)" },
];

const ownerships: readonly { value: Recipe["ownership"]; words: string }[] = [
  { value: "private", words: "Private employers" },
  { value: "total", words: "All, government too" },
];

interface ComparisonFieldsProps {
  /** What the region is called if nobody names it. */
  readonly suggestedName: string;
  readonly problemOf: (field: string) => string | undefined;
}

const useStyles = makeStyles({
  years: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalM },
  box: { minWidth: 0, width: "100%" },
});

/** The area and the years to compare with, and which jobs count. */
export function ComparisonFields({ suggestedName, problemOf }: ComparisonFieldsProps) {
  const styles = useStyles();
  const { choices, decide } = useSession();
  return (
    <>
      <ReferenceAndYears problemOf={problemOf} />
      <Choice
        label="Jobs with"
        value={choices.ownership}
        options={ownerships}
        onChange={(ownership) => decide({ ownership })}
      />
      <Choice label="Industries" value={choices.level} options={levels} onChange={(level) => decide({ level })} />
      <Field label="Name of the region">
        <Input
          className={styles.box}
          input={{ className: styles.box }}
          placeholder={suggestedName}
          value={choices.regionName}
          onChange={(_, { value }) => decide({ regionName: value })}
        />
      </Field>
    </>
  );
}

function ReferenceAndYears({ problemOf }: Pick<ComparisonFieldsProps, "problemOf">) {
  const styles = useStyles();
  const { wizard, choices, decide } = useSession();
  const { reference, base, end } = choices;
  const years = yearsToChoose(wizard.overview, [base, end]);
  return (
    <>
      <Choice
        id={fields.reference}
        label="Compare with"
        value={reference}
        options={referencesToChoose(wizard.overview, reference)}
        problem={problemOf(fields.reference)}
        onChange={(code) => decide({ reference: code })}
      />
      <div className={styles.years}>
        <Choice
          id={fields.base}
          label="First year"
          value={base}
          options={years}
          problem={problemOf(fields.base)}
          onChange={(year) => decide({ base: year })}
        />
        <Choice label="Last year" value={end} options={years} onChange={(year) => decide({ end: year })} />
      </div>
    </>
  );
}

/** The years of the files, and those chosen before that no file holds any more. */
function yearsToChoose({ years }: Overview, chosen: readonly number[]) {
  const all = [...new Set([...years, ...chosen.filter(Number.isFinite)])].sort((one, other) => one - other);
  return all.map((year) => ({ value: year, words: String(year) }));
}

function referencesToChoose({ areas, references }: Overview, chosen: string) {
  const codes = references.includes(chosen) ? references : [chosen, ...references];
  return codes.map((code) => {
    const name = areas.find((area) => area.code === code)?.name ?? code;
    return { value: code, words: name === code ? code : `${name} (${code})` };
  });
}
