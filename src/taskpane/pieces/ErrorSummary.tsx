import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Problem } from "../wizard/problemsOf";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  frame: { outlineStyle: "none" },
  link: { textAlign: "left", lineHeight: tokens.lineHeightBase300 },
});

/** What must be mended, each leading to its field. It takes the focus when it comes up. */
export function ErrorSummary({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.focus(), []);
  return (
    <div ref={frame} tabIndex={-1} role="group" aria-label="What must be mended" className={styles.frame}>
      <Notice kind="error">
        <Text weight="semibold">Before the next step:</Text>
        <ul className={styles.list}>
          {problems.map(({ field, sentence }) => (
            <li key={field}>
              <Link as="button" inline className={styles.link} onClick={() => document.getElementById(field)?.focus()}>
                {sentence}
              </Link>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
