import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Finding } from "../../share/Finding";
import { Notice } from "../pieces/Notice";
import { useGoTo } from "../pieces/useGoTo";

interface FindingItemProps {
  readonly finding: Finding;
  /** Nobody can be led to a sheet that is hidden. */
  readonly isHidden: boolean;
}

const useStyles = makeStyles({
  link: { textAlign: "left", lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Something that was found; a press leads to its place. */
export function FindingItem({ finding: { sheet, address, sentence }, isHidden }: FindingItemProps) {
  const styles = useStyles();
  const { goTo, problem } = useGoTo();
  const place = sheet !== null && (address === null ? sheet : `${sheet}, ${address}`);
  return (
    <>
      {place !== false &&
        (isHidden ? (
          <Text block>
            {place} <span className={styles.quiet}>{address === null ? "(hidden)" : "(on a hidden sheet)"}</span>
          </Text>
        ) : (
          <Link as="button" className={styles.link} onClick={() => void goTo(sheet!, address ?? undefined)}>
            {place}
          </Link>
        ))}
      <Text size={200} block>
        {sentence}
      </Text>
      {problem && (
        <Notice kind="error" live>
          {problem}
        </Notice>
      )}
    </>
  );
}
