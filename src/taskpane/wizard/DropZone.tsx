import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ArrowUpload24Regular } from "@fluentui/react-icons/svg/arrow-upload";
import type { DragEvent } from "react";
import { useRef, useState } from "react";
import type { NamedFile } from "../engine/rankingEngine";
import { chosenFiles, droppedFiles } from "./namedFiles";
import { fields } from "./problemsOf";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: "center",
  },
  over: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
});

/** Where files and folders are dropped, or chosen with a dialog. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly NamedFile[]) => void }) {
  const styles = useStyles();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void droppedFiles(event.dataTransfer).then(onFiles);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <ArrowUpload24Regular className={styles.icon} aria-hidden />
      <Text>Drop files or folders here</Text>
      <div className={styles.buttons}>
        <FileButton id={fields.files} label="Choose files" onFiles={onFiles} />
        <FileButton id="choose-folder" label="Choose a folder" folder onFiles={onFiles} />
      </div>
    </div>
  );
}

interface FileButtonProps {
  readonly id: string;
  readonly label: string;
  readonly folder?: boolean;
  readonly onFiles: (files: readonly NamedFile[]) => void;
}

function FileButton({ id, label, folder = false, onFiles }: FileButtonProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button id={id} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden
        className={styles.hidden}
        {...(folder ? { webkitdirectory: "" } : { accept: ".csv,.txt,.zip" })}
        onChange={({ target }) => {
          const files = target.files ? chosenFiles(target.files) : [];
          // The same files can be chosen again, once they were mended.
          target.value = "";
          onFiles(files);
        }}
      />
    </>
  );
}
