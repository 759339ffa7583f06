import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ShareCheck } from "../../share/ShareCheck";
import { CappedList } from "../pieces/CappedList";
import { Disclosure } from "../pieces/Disclosure";
import { Notice } from "../pieces/Notice";
import { FindingItem } from "./FindingItem";
import { findingGroups } from "./findingGroups";

/** So many of a kind at first. */
const SHOWN = 10;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  group: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** Everything that was found, kind by kind, the worst first and open. */
export function FindingList({ check: { findings, sheets } }: { readonly check: ShareCheck }) {
  const styles = useStyles();
  const hidden = new Set(sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name));
  const groups = findingGroups(findings);
  if (groups.length === 0) return <Clean />;
  return (
    <div className={styles.groups}>
      {groups.map(({ kind, title, words, findings }, at) => (
        <Disclosure key={kind} summary={title} isOpen={at === 0}>
          <div className={styles.group}>
            <Text>{words}</Text>
            <CappedList items={findings} label={title} shown={SHOWN} keyOf={(_, index) => index}>
              {(finding) => (
                <FindingItem finding={finding} isHidden={finding.sheet !== null && hidden.has(finding.sheet)} />
              )}
            </CappedList>
          </div>
        </Disclosure>
      ))}
    </div>
  );
}

function Clean() {
  return (
    <Notice kind="success" live>
      Nothing was found that partners should not meet: no formula of this add-in, nothing confidential, no personal
      data, nothing hidden, no comments, no links to other files, no errors. You can share this workbook as it is.
    </Notice>
  );
}
