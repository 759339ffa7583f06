import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { count } from "../numbers/formats";

interface CappedListProps<Item> {
  readonly items: readonly Item[];
  readonly label: string;
  /** So many at first. */
  readonly shown: number;
  readonly keyOf: (item: Item, index: number) => string | number;
  readonly children: (item: Item) => ReactNode;
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  more: { alignSelf: "start" },
});

/** So many more come at a time. */
const LEAST_PORTION = 25;

/** A list that may be very long: only a part of it is on the page. */
export function CappedList<Item>({ items, label, shown, keyOf, children }: CappedListProps<Item>) {
  const styles = useStyles();
  const [capacity, setCapacity] = useState(shown);
  const rest = items.length - capacity;
  const portion = Math.max(shown, LEAST_PORTION);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, capacity).map((item, index) => (
          <li key={keyOf(item, index)}>{children(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Link as="button" className={styles.more} onClick={() => setCapacity(capacity + portion)}>
          {rest > portion ? `Show ${count(portion)} more of ${count(rest)}` : `Show ${count(rest)} more`}
        </Link>
      )}
    </>
  );
}
