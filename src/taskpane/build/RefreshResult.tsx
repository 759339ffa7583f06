import { makeStyles, Text } from "@fluentui/react-components";
import type { RefreshReport } from "../../excel/refreshReport";
import { count, counted } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { Notice } from "../pieces/Notice";
import { Section } from "../pieces/Section";
import { useSession } from "../session";
import { SheetButtons } from "./SheetButtons";

const useStyles = makeStyles({ ranks: { whiteSpace: "nowrap" } });

/** What building again did to the ranking. */
export function RefreshResult({ report: { added, gone, kept, changedRanks } }: { readonly report: RefreshReport }) {
  const styles = useStyles();
  const { wizard } = useSession();
  const parts = [
    { title: "Added", industries: added },
    { title: "Not in the new files: rows stay, without figures", industries: gone },
  ];
  return (
    <>
      <Notice kind="success" live>
        The sheets show the new figures: {count(added.length)} added, {count(gone.length)} gone, {count(kept)} kept.
        What you typed is where it was.
      </Notice>
      {wizard.again && (
        <Section title="Go to a sheet">
          <SheetButtons names={wizard.again.build.sheets} />
        </Section>
      )}
      {parts.map(
        ({ title, industries }) =>
          industries.length > 0 && <Titles key={title} title={title} industries={industries} />,
      )}
      {changedRanks.length > 0 && (
        <Section title={`${counted(changedRanks.length, "rank")} changed`}>
          <CappedList items={changedRanks} label="Changed ranks" shown={10} keyOf={({ naics }) => naics}>
            {({ title, before, after }) => (
              <Text>
                {title}: <span className={styles.ranks}>{`${rankInWords(before)} → ${rankInWords(after)}`}</span>
              </Text>
            )}
          </CappedList>
        </Section>
      )}
    </>
  );
}

function Titles({ title, industries }: { readonly title: string; readonly industries: RefreshReport["added"] }) {
  return (
    <Section title={title}>
      <CappedList items={industries} label={title} shown={5} keyOf={({ naics }) => naics}>
        {(industry) => <Text>{industry.title}</Text>}
      </CappedList>
    </Section>
  );
}

const rankInWords = (rank: number | null) => (rank === null ? "not ranked" : count(rank));
