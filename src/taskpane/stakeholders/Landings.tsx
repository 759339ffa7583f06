import { Text } from "@fluentui/react-components";
import { columnTitle } from "../../sheets/stakeholders/import/columnTitle";
import type { Landing } from "../../sheets/stakeholders/import/landings";
import { counted } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { Disclosure } from "../pieces/Disclosure";

interface LandingsProps {
  /** @param cells how many there are */
  readonly title: (cells: number) => string;
  readonly landings: readonly Landing[];
  /** Whether they are other values now. */
  readonly becomes: boolean;
}

/** Values of a list that a column of the scan does not have by the same word. */
export function Landings({ title, landings, becomes }: LandingsProps) {
  if (landings.length === 0) return null;
  const cells = landings.reduce((sum, landing) => sum + landing.cells, 0);
  return (
    <Disclosure summary={title(cells)}>
      <CappedList items={landings} label={title(cells)} shown={10} keyOf={({ key, from }) => `${key} ${from}`}>
        {({ key, from, to, cells: times }) => (
          <Text>
            {columnTitle(key)}: “{from}”{becomes && ` becomes ${String(to)}`}
            {times > 1 && ` (${counted(times, "cell")})`}
          </Text>
        )}
      </CappedList>
    </Disclosure>
  );
}
