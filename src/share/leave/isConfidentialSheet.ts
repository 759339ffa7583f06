/** Whether a sheet's name says that it is for its owner alone. */
export const isConfidentialSheet = (name: string): boolean => /confidential/i.test(name);
