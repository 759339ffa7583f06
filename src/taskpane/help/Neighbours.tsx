import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionHelp } from "../../help/functionHelp";
import { Section } from "../pieces/Section";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "4px" },
  link: { textAlign: "left", lineHeight: tokens.lineHeightBase300 },
});

interface NeighboursProps {
  readonly of: FunctionHelp;
  readonly onShow: (name: string) => void;
}

/** The other functions of the group. */
export function Neighbours({ of: { group, neighbours }, onShow }: NeighboursProps) {
  const styles = useStyles();
  if (neighbours.length === 0) return null;
  return (
    <Section title={`More on ${group.toLowerCase()}`}>
      <ul className={styles.list}>
        {neighbours.map(({ name, title }) => (
          <li key={name}>
            <Link as="button" className={styles.link} onClick={() => onShow(name)}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
