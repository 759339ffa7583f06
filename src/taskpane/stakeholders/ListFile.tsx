import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ChangeEvent, DragEvent } from "react";
import { useRef, useState } from "react";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  hidden: { display: "none" },
});

interface ListFileProps {
  readonly onFile: (file: File) => void;
  readonly onProblem: (sentence: string) => void;
}

/** Excel's own files are no text. */
const TEXT_FILE = /\.(csv|txt|tsv)$/i;

/** Where a CSV file is dropped, or chosen with a dialog. */
export function ListFile({ onFile, onProblem }: ListFileProps) {
  const styles = useStyles();
  const [isOver, setIsOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    if (TEXT_FILE.test(file.name)) onFile(file);
    else onProblem(`${file.name} is no CSV file: open it in Excel, then copy its cells and paste them above.`);
  };
  const hover = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    setIsOver(over);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <Text>Or drop a CSV file here</Text>
      <ChooseFile onChosen={take} />
    </div>
  );
}

function ChooseFile({ onChosen }: { readonly onChosen: (file: File | undefined) => void }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file can be chosen again, once it was mended.
    target.value = "";
    onChosen(file);
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>Choose a file</Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv"
        tabIndex={-1}
        aria-hidden
        className={styles.hidden}
        onChange={choose}
      />
    </>
  );
}
