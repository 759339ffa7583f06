import { Button, makeStyles, Text } from "@fluentui/react-components";
import { formulaParts } from "../../help/formulaParts";
import { type FunctionHelp, functionHelp } from "../../help/functionHelp";
import { measures } from "../../measures/index";
import { Formula } from "../pieces/Formula";
import { Section } from "../pieces/Section";
import { ViewFrame } from "../pieces/ViewFrame";
import { ViewHeading } from "../pieces/ViewHeading";
import { useSession } from "../session";
import { ArgumentList } from "./ArgumentList";
import { ArgumentsTable, ExampleResult } from "./ExampleTables";
import { Neighbours } from "./Neighbours";

interface FunctionViewProps {
  readonly name: string;
  /** Shows another function, or with null all of them. */
  readonly onShow: (name: string | null) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", rowGap: "8px" },
});

/** Everything about one function. */
export function FunctionView({ name, onShow }: FunctionViewProps) {
  const { writeFormula } = useSession();
  const help = functionHelp(measures.find((measure) => measure.name === name)!);
  return (
    <ViewFrame
      actions={
        <>
          <Button onClick={() => onShow(null)}>All help</Button>
          <Button appearance="primary" onClick={() => writeFormula(name)}>
            Write this formula
          </Button>
        </>
      }
    >
      <ViewHeading key={name}>{help.title}</ViewHeading>
      <Text>{help.summary}</Text>
      <Formula isPattern>{help.pattern}</Formula>
      <Section title="How to read it">
        <Text>{help.reading}</Text>
      </Section>
      <Section title="Formula">
        <div>
          {formulaParts(help.formula).map((part) => (
            <Text key={part} block>
              {part}
            </Text>
          ))}
        </div>
      </Section>
      <Section title="Arguments">
        <ArgumentList given={help.arguments} />
      </Section>
      <Example {...help} />
      <Ends {...help} />
      <Neighbours of={help} onShow={onShow} />
    </ViewFrame>
  );
}

function Example({ example }: FunctionHelp) {
  const isTable = example.result.length > 1 || example.result[0]!.length > 1;
  return (
    <Section title="Worked example">
      <Text>The numbers are invented. On a sheet:</Text>
      <ArgumentsTable {...example} />
      <Text>In a free cell type:</Text>
      <Formula of="the example's call">{example.call}</Formula>
      <Text>{isTable ? "The result fills the cells from there to the right and down:" : "The result:"}</Text>
      <ExampleResult {...example} />
      {example.says !== null && (
        <Text italic>{example.result.length > 1 ? `First row: ${example.says}` : example.says}</Text>
      )}
    </Section>
  );
}

function Ends({ edgeCases, native, peers, source }: FunctionHelp) {
  const styles = useStyles();
  return (
    <>
      <Section title="In odd cases">
        <ul className={styles.list}>
          {edgeCases.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </Section>
      <Section title="The same in Excel's own functions">
        {native.formulas.length > 0 && (
          <Text>With the addresses of the example, for whoever does not have this add-in:</Text>
        )}
        {native.formulas.map(({ cell, formula }) => (
          <div key={cell}>
            {cell !== null && <Text weight="semibold">{cell}</Text>}
            <Formula of={cell}>{formula}</Formula>
          </div>
        ))}
        {native.note !== null && <Text>{native.note}</Text>}
      </Section>
      {peers !== null && (
        <Section title="How other packages differ">
          <Text>{peers}</Text>
        </Section>
      )}
      <Section title="Source">
        <Text>{source}</Text>
      </Section>
    </>
  );
}
