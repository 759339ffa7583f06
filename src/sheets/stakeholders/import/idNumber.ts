const ID = /^S(\d{1,6})$/;

/** The number of a row's ID: 41 of "S041"; 0 of what is none. */
export const idNumber = (id: string): number => Number(ID.exec(id)?.[1] ?? 0);

/** "S041" for 41. */
export const idOf = (number: number): string => `S${String(number).padStart(3, "0")}`;
