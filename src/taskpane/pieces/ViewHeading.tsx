import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect, useRef, useState } from "react";

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
});

/**
 * The heading of a view. It takes the focus when the view comes up, so that keyboard and screen reader start there. While it has
 * it, it is a stop of the Tab key: Office.js moves the focus itself, and would leave the pane from what is none.
 */
export function ViewHeading({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isStop, setIsStop] = useState(true);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.ownerDocument.defaultView?.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={isStop ? 0 : -1} onBlur={() => setIsStop(false)} className={styles.heading}>
      {children}
    </h1>
  );
}
