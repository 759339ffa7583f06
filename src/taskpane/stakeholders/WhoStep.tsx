import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ScanQuestion } from "../../sheets/stakeholders/threeQuestions";
import { threeQuestions } from "../../sheets/stakeholders/threeQuestions";
import { useSession } from "../session";
import { chosenCategories } from "./chosenCategories";
import { questionWords } from "./questionWords";
import { scanFields } from "./scanFields";

const useStyles = makeStyles({
  question: { width: "100%", alignItems: "flex-start" },
  label: { minWidth: 0, width: "100%", overflowWrap: "anywhere" },
  words: { display: "block", marginTop: tokens.spacingVerticalXXS },
  categories: { display: "block", marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3 },
});

/** The toolkit's three questions, each with the categories it leads to. */
export function WhoStep() {
  return (
    <>
      <Text>Three questions lead to everybody who should be asked. The next step shows the groups one by one.</Text>
      {threeQuestions.map((question, at) => (
        <Question key={question.question} question={question} id={at === 0 ? scanFields.question : undefined} />
      ))}
    </>
  );
}

function Question({ question, id }: { readonly question: ScanQuestion; readonly id: string | undefined }) {
  const styles = useStyles();
  const { state, decide } = useSession().scan;
  const chosen = chosenCategories(state);
  const ticked = question.categories.filter((category) => chosen.includes(category)).length;
  const others = chosen.filter((category) => !question.categories.includes(category));
  const isTicked = ticked === question.categories.length ? true : ticked > 0 && ("mixed" as const);
  const label = (
    <>
      <Text weight="semibold">{question.question}</Text>
      <Text className={styles.words}>{questionWords[question.answer]}</Text>
      <Text size={200} className={styles.categories}>
        {question.categories.join(" · ")}
      </Text>
    </>
  );
  return (
    <Checkbox
      {...(id ? { id } : {})}
      className={styles.question}
      checked={isTicked}
      onChange={() => decide({ categories: isTicked === true ? others : [...others, ...question.categories] })}
      label={{ className: styles.label, children: label }}
    />
  );
}
