import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { RegionSummary } from "../engine/regionSummary";
import { count, counted, percent } from "../numbers/formats";
import type { Answer } from "../pieces/useAnswer";
import { Notice } from "../pieces/Notice";
import { CappedList } from "../pieces/CappedList";

interface RegionSummaryCardProps {
  readonly answer: Answer<RegionSummary>;
  readonly year: number;
  readonly ownership: "private" | "total";
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  number: { margin: 0, textAlign: "right", fontWeight: tokens.fontWeightSemibold },
});

/** What the chosen region amounts to, at once. */
export function RegionSummaryCard({ answer: { value, isBusy, error }, year, ownership }: RegionSummaryCardProps) {
  const styles = useStyles();
  if (error !== null)
    return <Notice kind="error">The region cannot be summed up. Go back to Data and add the files again.</Notice>;
  if (value === null) return isBusy ? <Spinner size="tiny" label="Adding up the region" /> : null;
  const { jobs, counties, industries, withheldShare, figures, gaps, obstacle } = value;
  const facts = [
    [`${ownership === "private" ? "Private jobs" : "Jobs"} in ${year}`, jobs === null ? "withheld" : count(jobs)],
    ["Counties counted", `${count(counties.counted)} of ${count(counties.included)}`],
    ["Industries", count(industries)],
    ["Withheld figures", `${count(figures.withheld)} of ${count(figures.all)}`],
    ["Jobs in them", withheldShare === null ? "not known" : percent(withheldShare)],
  ];
  return (
    <div className={styles.card} role="status" aria-busy={isBusy}>
      <Text weight="semibold">{value.regionName}</Text>
      {obstacle === null && (
        <dl className={styles.facts}>
          {facts.map(([name, number]) => [
            <dt key={`${name} name`}>{name}</dt>,
            <dd key={`${name} number`} className={styles.number}>
              {number}
            </dd>,
          ])}
        </dl>
      )}
      {obstacle !== null && <Notice kind="error">{obstacle}</Notice>}
      {obstacle === null && gaps.length > 0 && (
        <Notice kind="warning">
          <Text block>
            {counted(gaps.length, "gap")} in the files. Those counties take part where they have figures.
          </Text>
          <CappedList items={gaps} label="Gaps" shown={2} keyOf={(gap) => gap}>
            {(gap) => <Text size={200}>{gap}</Text>}
          </CappedList>
        </Notice>
      )}
    </div>
  );
}
