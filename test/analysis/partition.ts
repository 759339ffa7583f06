/** The members of each group, so that two groupings compare equal whatever their groups are called. */
export function partition(groups: readonly (number | string)[]): string[] {
  const members = new Map<number | string, number[]>();
  for (const [member, group] of groups.entries()) members.set(group, [...(members.get(group) ?? []), member]);
  return [...members.values()].map((group) => group.join(" ")).sort();
}
