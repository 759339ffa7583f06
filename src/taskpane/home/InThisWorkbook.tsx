import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { Lightbulb20Regular } from "@fluentui/react-icons/svg/lightbulb";
import type { ReactElement } from "react";
import type { Found } from "../../excel/Found";
import { day } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { foundKey } from "../pieces/foundKey";
import { Notice } from "../pieces/Notice";
import { Section } from "../pieces/Section";
import { useGoTo } from "../pieces/useGoTo";
import { useWorkbookAnswer } from "../pieces/useWorkbookAnswer";
import { useSession } from "../session";
import type { View } from "../views";

const useStyles = makeStyles({
  action: { width: "100%", justifyContent: "flex-start" },
  detail: { display: "block", color: tokens.colorNeutralForeground3 },
  link: { textAlign: "left", lineHeight: tokens.lineHeightBase300 },
});

interface Action {
  readonly view: View;
  readonly words: string;
  readonly icon: ReactElement;
  /** Only with a ranking. */
  readonly ofRanking?: true;
}

const actions: readonly Action[] = [
  { view: "buildAgain", words: "Build again with new data", icon: <ArrowSync20Regular />, ofRanking: true },
  { view: "why", words: "Why this score", icon: <Lightbulb20Regular />, ofRanking: true },
  { view: "remove", words: "Remove this build", icon: <Delete20Regular /> },
];

/** What was built into the workbook, and what can be done with it. */
export function InThisWorkbook() {
  const styles = useStyles();
  const { building, open } = useSession();
  const { value, sentence } = useWorkbookAnswer(`builds ${building.state.kind}`, (workbook) =>
    workbook.findEverything(),
  );
  if (sentence !== null) return <Notice kind="warning">{sentence}</Notice>;
  if (value === null || value.length === 0) return null;
  const hasRanking = value.some((found) => !("kind" in found));
  return (
    <Section title="In this workbook">
      <CappedList items={value} label="Built in this workbook" shown={4} keyOf={foundKey}>
        {(found) => <Built found={found} />}
      </CappedList>
      {actions
        .filter(({ ofRanking }) => !ofRanking || hasRanking)
        .map(({ view, words, icon }) => (
          <Button key={view} className={styles.action} icon={icon} onClick={() => open(view)}>
            {words}
          </Button>
        ))}
    </Section>
  );
}

function Built({ found: { title, madeOn, sheets, unfinished } }: { readonly found: Found }) {
  const styles = useStyles();
  const first = sheets[0];
  const { goTo, problem } = useGoTo();
  return (
    <>
      {first === undefined ? (
        <Text>{title}</Text>
      ) : (
        <Link as="button" className={styles.link} onClick={() => void goTo(first)}>
          {title}
        </Link>
      )}
      <Text size={200} className={styles.detail}>
        {unfinished ? "Interrupted while it was built: remove it and build again." : madeOn && `Made on ${day(madeOn)}`}
      </Text>
      {problem && <Notice kind="error">{problem}</Notice>}
    </>
  );
}
