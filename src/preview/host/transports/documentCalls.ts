/** Numbers of office.js for the calls by which it takes a copy of the document and reads it. */
export const documentCalls = { copy: 77, slice: 80, release: 81 } as const;

export const isDocumentCall = (id: number): boolean => Object.values<number>(documentCalls).includes(id);
