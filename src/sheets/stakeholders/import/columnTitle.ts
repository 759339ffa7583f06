import { CONFIDENTIAL } from "../../confidential";
import { stakeholderColumns } from "../stakeholderColumns";
import type { StakeholderKey } from "../StakeholderRow";

const titles = new Map(stakeholderColumns.map(({ key, header }) => [key, header.replace(CONFIDENTIAL, "").trim()]));

/** What a column of the scan is called, without the word that it is confidential. */
export const columnTitle = (key: StakeholderKey): string => titles.get(key)!;
