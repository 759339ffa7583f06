/** A formula of several terms or sentences, each to stand on a line of its own. Joined they are the formula. */
export const formulaParts = (formula: string): readonly string[] => formula.split(/(?<=[;.] )(?=\S)/);
