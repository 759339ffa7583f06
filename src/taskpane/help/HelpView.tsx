import { Link, Text } from "@fluentui/react-components";
import { useState } from "react";
import { Section } from "../pieces/Section";
import { ViewFrame } from "../pieces/ViewFrame";
import { ViewHeading } from "../pieces/ViewHeading";
import { useSession } from "../session";
import { AddExamples } from "./AddExamples";
import { FunctionsSection } from "./FunctionsSection";
import { FunctionView } from "./FunctionView";
import { GettingFiles } from "./GettingFiles";
import { Glossary } from "./Glossary";
import { Troubles } from "./Troubles";

/** What the numbers mean, where they come from, and what becomes of them; or everything about one function. */
export function HelpView() {
  const { helpOn } = useSession();
  const [shown, setShown] = useState(helpOn);
  const [last, setLast] = useState<string | null>(null);
  const show = (name: string | null) => {
    setLast(shown);
    setShown(name);
  };
  return shown === null ? <AllHelp last={last} onShow={show} /> : <FunctionView name={shown} onShow={show} />;
}

interface AllHelpProps {
  /** The function that was read before: the reader goes on from there. */
  readonly last: string | null;
  readonly onShow: (name: string) => void;
}

function AllHelp({ last, onShow }: AllHelpProps) {
  return (
    <ViewFrame>
      <ViewHeading>How does this help you?</ViewHeading>
      <Text>
        Rank industries reads files of the Bureau of Labor Statistics and adds sheets to your workbook that say which
        industries drive a region, and why. The sheets work by Excel&apos;s own formulas, here and on any other
        computer.
      </Text>
      <Section title="How to get the files">
        <GettingFiles />
      </Section>
      <ReadingScores />
      <FunctionsSection last={last} onShow={onShow} />
      <Section title="The functions at work">
        <AddExamples />
      </Section>
      <Privacy />
      <Section title="When something is in the way">
        <Troubles />
      </Section>
      <Section title="What the words mean">
        <Glossary />
      </Section>
      <Text>
        <Link href="help.html" target="_blank">
          This help in the browser, to read beside Excel or to print
        </Link>
      </Text>
    </ViewFrame>
  );
}

function ReadingScores() {
  return (
    <Section title="How to read a score">
      <Text>
        Each criterion gives an industry 0 to 100 points. The score is their average by weight. 80 means that, over what
        counts for you, it stands above most others. It finds candidates; the choice stays yours.
      </Text>
      <Text>Select a row on Industry Ranking and open Why this score: it shows what each criterion adds.</Text>
    </Section>
  );
}

function Privacy() {
  return (
    <Section title="What happens to your data">
      <Text>
        Files are read on this computer and go into this workbook, nowhere else. There is no account, no tracking and no
        server that sees them. Only the add-in&apos;s own pages and Microsoft&apos;s office.js are loaded.
      </Text>
    </Section>
  );
}
