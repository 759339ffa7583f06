import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { categories } from "../../sheets/stakeholders/categories";
import { anyIndustry } from "../../sheets/stakeholders/groups/anyIndustry";
import type { CategoryName } from "../../sheets/stakeholders/groups/IndustryGroup";
import { groupOf } from "../../sheets/stakeholders/groups/industryGroups";
import { Section } from "../pieces/Section";
import { Stack } from "../pieces/Stack";
import { useSession } from "../session";
import { chosenCategories } from "./chosenCategories";
import { OwnCategory } from "./OwnCategory";
import { scanFields } from "./scanFields";

const useStyles = makeStyles({
  category: { width: "100%", alignItems: "flex-start" },
  label: { minWidth: 0, width: "100%", overflowWrap: "anywhere" },
  examples: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** The categories that are looked for, with examples from the industry, and those of the analyst's own. */
export function GroupsStep() {
  const { state } = useSession().scan;
  const { industry, ownCategories } = state;
  const group = groupOf(industry.naics.trim() || null);
  const examples = group?.examples ?? anyIndustry;
  const known = categories.map(({ name }) => name);
  return (
    <>
      <Text>
        They are the categories of the scan: it counts each and says who is missing.{" "}
        {group ? `The examples are of ${group.title.toLowerCase()}.` : "The examples fit any industry."}
      </Text>
      <Section title={`${chosenCategories(state).length} groups are looked for`}>
        <Stack gap="small">
          {known.map((name, at) => (
            <Category
              key={name}
              name={name}
              examples={examples[name as CategoryName]}
              {...(at === 0 ? { id: scanFields.categories } : {})}
            />
          ))}
          {ownCategories.map((name) => (
            <Category key={name} name={name} examples="Your own" />
          ))}
        </Stack>
      </Section>
      <OwnCategory taken={[...known, ...ownCategories]} />
    </>
  );
}

interface CategoryProps {
  readonly id?: string;
  readonly name: string;
  readonly examples: string;
}

function Category({ id, name, examples }: CategoryProps) {
  const styles = useStyles();
  const { state, decide } = useSession().scan;
  const chosen = chosenCategories(state);
  const isTicked = chosen.includes(name);
  const label = (
    <>
      {name}
      <Text size={200} className={styles.examples}>
        {examples}
      </Text>
    </>
  );
  return (
    <Checkbox
      {...(id ? { id } : {})}
      className={styles.category}
      checked={isTicked}
      onChange={() => decide({ categories: isTicked ? chosen.filter((each) => each !== name) : [...chosen, name] })}
      label={{ className: styles.label, children: label }}
    />
  );
}
