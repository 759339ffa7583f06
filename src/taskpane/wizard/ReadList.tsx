import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Overview } from "../engine/overview";
import type { Source } from "../../data/reading";
import { count, counted } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { Notice } from "../pieces/Notice";
import { Section } from "../pieces/Section";

const useStyles = makeStyles({
  file: { display: "block", overflowWrap: "anywhere" },
  detail: { display: "block", color: tokens.colorNeutralForeground3 },
  remove: { alignSelf: "start" },
});

/** What was read, what was refused and why. */
export function ReadList(props: { readonly overview: Overview; readonly onRemoveAll: () => void }) {
  const { overview, onRemoveAll } = props;
  const styles = useStyles();
  const { sources, refused } = overview;
  if (sources.length + refused.length === 0) return null;
  const rows = sources.reduce((sum, source) => sum + source.rows, 0);
  const withheld = sources.reduce((sum, source) => sum + source.withheld, 0);
  return (
    <>
      {refused.length > 0 && (
        <Section title={`${counted(refused.length, "file was", "files were")} left out`}>
          <CappedList items={refused} label="Files that were left out" shown={3} keyOf={(_, index) => index}>
            {({ reason }) => <Notice kind="warning">{reason}</Notice>}
          </CappedList>
        </Section>
      )}
      {sources.length > 0 && (
        <Section title={`${counted(sources.length, "file was", "files were")} read`}>
          <Text>
            {counted(rows, "row")}, {count(withheld)} of them withheld by the source.
          </Text>
          <CappedList items={sources} label="Files that were read" shown={5} keyOf={(_, index) => index}>
            {(source) => (
              <>
                <Text className={styles.file}>{source.file}</Text>
                <Text size={200} className={styles.detail}>
                  {detailOf(source)}
                </Text>
              </>
            )}
          </CappedList>
        </Section>
      )}
      <Button size="small" className={styles.remove} onClick={onRemoveAll}>
        Remove all files
      </Button>
    </>
  );
}

function detailOf({ rows, withheld, areas, years, titles }: Source): string {
  if (areas.length === 0) return `${counted(titles, "title")} of industries or areas`;
  if (rows === 0) return "Repeats other files and adds nothing";
  const where = areas.length === 1 ? areas[0]! : counted(areas.length, "area");
  return `${where}, ${years.join(", ")}: ${counted(rows, "row")}, ${count(withheld)} withheld`;
}
