import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { criteria } from "../../sheets/ranking/criteria";
import { typed } from "../numbers/formats";
import { NumberRow } from "../numbers/NumberRow";
import { Section } from "../pieces/Section";
import { useSession } from "../session";
import { fields } from "./problemsOf";
import { filledByHand, presetOf, scaledTo100, totalOf, weightPresets } from "./weightPresets";

const OWN = "Your own";

const useStyles = makeStyles({
  words: { display: "block", color: tokens.colorNeutralForeground3 },
  total: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  totalWords: { flexGrow: 1 },
});

/** What each criterion counts, from a preset or typed, with their sum. */
export function WeightFields({ problemOf }: { readonly problemOf: (field: string) => string | undefined }) {
  const { choices, decide } = useSession();
  const { weights } = choices;
  const chosen = presetOf(weights)?.name ?? OWN;
  const choose = (name: string) => {
    const preset = weightPresets.find((each) => each.name === name);
    if (preset) decide({ weights: preset.weights });
  };
  return (
    <Section title="What counts how much">
      <RadioGroup value={chosen} onChange={(_, { value }) => choose(value)} aria-label="Weights">
        {weightPresets.map(({ name, words }) => (
          <Radio key={name} value={name} label={<PresetLabel name={name} words={words} />} />
        ))}
        {chosen === OWN && <Radio value={OWN} label={<PresetLabel name={OWN} words="As typed below." />} />}
      </RadioGroup>
      {criteria.map(({ key, title, question }) => (
        <NumberRow
          key={key}
          id={fields.weight(key)}
          label={title.replace(" points", "")}
          hint={filledByHand.has(key) ? `${question} Counts from then on.` : question}
          value={weights[key]}
          problem={problemOf(fields.weight(key))}
          onChange={(weight) => decide({ weights: { ...weights, [key]: weight } })}
        />
      ))}
      <Total total={totalOf(weights)} onScale={() => decide({ weights: scaledTo100(weights) })} />
    </Section>
  );
}

function Total({ total, onScale }: { readonly total: number; readonly onScale: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.total}>
      <Text className={styles.totalWords} weight="semibold" role="status">
        {sumInWords(total)}
      </Text>
      {Math.abs(total - 100) > NEAR && total > 0 && (
        <Button size="small" onClick={onScale}>
          Scale to 100
        </Button>
      )}
    </div>
  );
}

const NEAR = 0.005;

function sumInWords(total: number): string {
  if (Number.isNaN(total)) return "Total: a weight is not a number";
  const off = total - 100;
  if (Math.abs(off) <= NEAR) return "Total 100";
  return `Total ${typed(total)}: ${typed(Math.abs(off))} too ${off < 0 ? "few" : "many"}`;
}

function PresetLabel({ name, words }: { readonly name: string; readonly words: string }) {
  const styles = useStyles();
  return (
    <>
      {name}
      <Text size={200} className={styles.words}>
        {words}
      </Text>
    </>
  );
}
