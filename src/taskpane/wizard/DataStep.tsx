import { Text } from "@fluentui/react-components";
import { GettingFiles } from "../help/GettingFiles";
import { Disclosure } from "../pieces/Disclosure";
import { Notice } from "../pieces/Notice";
import { Progress } from "../pieces/Progress";
import { useSession } from "../session";
import { DropZone } from "./DropZone";
import { ReadList } from "./ReadList";
import { TableForm } from "./TableForm";

/** Figures in: files dropped or chosen, or a table of the workbook. */
export function DataStep() {
  const { reading, wizard } = useSession();
  const { progress, outcome } = reading;
  return (
    <>
      <Text>
        Take the annual averages by area from BLS: your counties and US000, for a first and a last year. The files are
        read on this computer.
      </Text>
      {wizard.overview.isSample && (
        <Notice kind="info">This is the invented sample. The files you add take its place.</Notice>
      )}
      {progress === null ? (
        <WaysIn />
      ) : (
        <Progress
          sentence={`Reading file ${progress.done + 1} of ${progress.of}`}
          detail={progress.file}
          done={progress.done}
          of={progress.of}
          onCancel={reading.cancel}
        />
      )}
      {outcome && (
        <Notice kind="info" live>
          {outcome}
        </Notice>
      )}
      <ReadList overview={wizard.overview} onRemoveAll={() => void reading.removeAll()} />
    </>
  );
}

function WaysIn() {
  const { host, reading } = useSession();
  return (
    <>
      <DropZone onFiles={(files) => void (files.length > 0 && reading.add(files))} />
      <Disclosure summary="Where to get the files">
        <GettingFiles />
      </Disclosure>
      {host === "excel" && (
        <Disclosure summary="Or take a table of this workbook">
          <TableForm />
        </Disclosure>
      )}
    </>
  );
}
