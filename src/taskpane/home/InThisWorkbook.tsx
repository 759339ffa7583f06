import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { Lightbulb20Regular } from "@fluentui/react-icons/svg/lightbulb";
import type { ReactElement } from "react";
import type { FoundBuild } from "../../excel/findBuilds";
import { day } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { Notice } from "../pieces/Notice";
import { Section } from "../pieces/Section";
import { useGoTo } from "../pieces/useGoTo";
import { useWorkbookAnswer } from "../pieces/useWorkbookAnswer";
import { useSession } from "../session";
import type { View } from "../views";

const useStyles = makeStyles({
  action: { width: "100%", justifyContent: "flex-start" },
  detail: { display: "block", color: tokens.colorNeutralForeground3 },
  link: { textAlign: "left" },
});

const actions: readonly { readonly view: View; readonly words: string; readonly icon: ReactElement }[] = [
  { view: "buildAgain", words: "Build again with new data", icon: <ArrowSync20Regular /> },
  { view: "why", words: "Why this score", icon: <Lightbulb20Regular /> },
  { view: "remove", words: "Remove this build", icon: <Delete20Regular /> },
];

/** The rankings that the workbook holds, and what can be done with them. */
export function InThisWorkbook() {
  const styles = useStyles();
  const { building, open } = useSession();
  const { value, sentence } = useWorkbookAnswer(`builds ${building.state.kind}`, (workbook) => workbook.findBuilds());
  if (sentence !== null) return <Notice kind="warning">{sentence}</Notice>;
  if (value === null || value.length === 0) return null;
  return (
    <Section title="In this workbook">
      <CappedList items={value} label="Rankings in this workbook" shown={3} keyOf={({ key }) => key}>
        {(build) => <Build build={build} />}
      </CappedList>
      {actions.map(({ view, words, icon }) => (
        <Button key={view} className={styles.action} icon={icon} onClick={() => open(view)}>
          {words}
        </Button>
      ))}
    </Section>
  );
}

function Build({ build: { title, madeOn, sheets, unfinished } }: { readonly build: FoundBuild }) {
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
