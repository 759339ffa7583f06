import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Beaker24Regular } from "@fluentui/react-icons/svg/beaker";
import { DataTrending24Regular } from "@fluentui/react-icons/svg/data-trending";
import { DocumentCheckmark24Regular } from "@fluentui/react-icons/svg/document-checkmark";
import { MathFormula24Regular } from "@fluentui/react-icons/svg/math-formula";
import { PeopleTeam24Regular } from "@fluentui/react-icons/svg/people-team";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import { TableAdd24Regular } from "@fluentui/react-icons/svg/table-add";
import type { ReactElement } from "react";
import { Notice } from "../pieces/Notice";
import { ViewHeading } from "../pieces/ViewHeading";
import { useSession } from "../session";
import type { ThemeChoice } from "../theme/themeChoice";
import { ThemePicker } from "../theme/ThemePicker";
import type { View } from "../views";
import { stepTitle } from "../wizard/steps";
import { ActionButton } from "./ActionButton";
import { ActionLine } from "./ActionLine";
import { InThisWorkbook } from "./InThisWorkbook";
import { SampleButton } from "./SampleButton";

interface HomeProps {
  readonly theme: { readonly choice: ThemeChoice; readonly choose: (choice: ThemeChoice) => void };
}

/** In the order of the work. */
const lines: readonly { view: View; title: string; words: string; icon: ReactElement }[] = [
  {
    view: "stakeholders",
    title: "Stakeholder scan",
    words: "Who matters to an industry.",
    icon: <PeopleTeam24Regular />,
  },
  {
    view: "addSheet",
    title: "Add one sheet",
    words: "Assessment, challenge check, review.",
    icon: <TableAdd24Regular />,
  },
  {
    view: "formula",
    title: "Write a formula",
    words: "Measures for cells of your own.",
    icon: <MathFormula24Regular />,
  },
  {
    view: "share",
    title: "Check before sharing",
    words: "And a copy that partners can open.",
    icon: <DocumentCheckmark24Regular />,
  },
];

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalL}`,
    "@media (max-width: 299px)": { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
  },
  // Excel lays a menu of its own over the top right corner.
  head: { paddingRight: tokens.spacingHorizontalXXL },
  // What is seen of them, their icons, stands at the edge of the text.
  lines: { display: "flex", flexDirection: "column", margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
  privacy: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  shield: { color: tokens.colorPaletteGreenForeground1 },
  // What is seen of it, its icon, stands at the edge of the text.
  help: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`, minWidth: 0 },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    alignItems: "center",
    justifyContent: "space-between",
    marginTop: "auto",
  },
});

/** The first view: what the add-in is for, that data stays, and everything that can be done. */
export function Home({ theme }: HomeProps) {
  const styles = useStyles();
  const { wizard, host, open } = useSession();
  const isUnderWay = wizard.reached > 0 || wizard.again !== null;
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <ViewHeading>Which industries drive your region?</ViewHeading>
      </header>
      <Privacy />
      {host === "none" && (
        <Notice kind="warning">
          This pane works in Excel. Open a workbook there and choose Labor Market on the ribbon. Here you can only look
          around.
        </Notice>
      )}
      <ActionButton
        title={isUnderWay ? "Go on with your ranking" : "Rank industries"}
        words={isUnderWay ? stepTitle(wizard.step) : "From QCEW files to a ranking that stays alive in your workbook."}
        icon={<DataTrending24Regular />}
        onClick={() => open("rank")}
      />
      <div className={styles.lines}>
        <SampleButton icon={<Beaker24Regular />} />
        {lines.map(({ view, title, words, icon }) => (
          <ActionLine key={view} title={title} words={words} icon={icon} onClick={() => open(view)} />
        ))}
      </div>
      {host === "excel" && <InThisWorkbook />}
      <Foot theme={theme} />
    </main>
  );
}

function Foot({ theme }: HomeProps) {
  const styles = useStyles();
  const { open } = useSession();
  return (
    <div className={styles.foot}>
      <Button
        appearance="subtle"
        className={styles.help}
        icon={<QuestionCircle20Regular />}
        onClick={() => open("help")}
      >
        Help
      </Button>
      <ThemePicker choice={theme.choice} onChoose={theme.choose} />
    </div>
  );
}

function Privacy() {
  const styles = useStyles();
  return (
    <div className={styles.privacy}>
      <ShieldCheckmark20Regular className={styles.shield} aria-hidden />
      <Text>Your data never leaves this workbook. Files are read on this computer; nothing is sent anywhere.</Text>
    </div>
  );
}
