import { Text } from "@fluentui/react-components";
import { count } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { Notice } from "../pieces/Notice";
import type { ResultReading } from "./resultReading";

interface ResultProblemsProps {
  readonly problems: ResultReading["problems"];
  /** How many rows there are. */
  readonly of: number;
}

/** So many rows are named. */
const NAMED = 3;

/** The errors among the results: which, where, and why. */
export function ResultProblems({ problems, of }: ResultProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <Notice kind="info">
      <CappedList items={problems} label="Errors in the result" shown={3} keyOf={(_, index) => index}>
        {({ code, sentence, rows }) => (
          <Text>
            <Text weight="semibold">{code}</Text>
            {of > 1 && ` in ${rowsInWords(rows)}`}: {sentence}
          </Text>
        )}
      </CappedList>
    </Notice>
  );
}

function rowsInWords(rows: readonly number[]): string {
  const named = rows.slice(0, NAMED).map(count);
  const more = rows.length - named.length;
  if (more > 0) return `rows ${named.join(", ")} and ${count(more)} more`;
  return named.length === 1 ? `row ${named[0]!}` : `rows ${named.slice(0, -1).join(", ")} and ${named.at(-1)!}`;
}
