/** As Excel shows our functions, and as files spell them. */
const OURS = /^(?:LMI\.|_xldudf_LMI_)(.+)$/i;

/** The name of one of our functions without the namespace, such as CAGR; null for a name outside of it. */
export const ourName = (word: string): string | null => OURS.exec(word)?.[1]?.toUpperCase() ?? null;
