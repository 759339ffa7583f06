import type * as workbook from "./workbook";

export type OpenWorkbook = typeof workbook;

const NOT_LOADED = "A part of the pane could not be loaded: check the connection, then try again.";

/** Everything that is done in the open workbook. It is fetched when it is first needed: the first view needs none of it. */
export const openWorkbook = (): Promise<OpenWorkbook> =>
  import("./workbook").catch(() => {
    throw new Error(NOT_LOADED);
  });

/** One plain sentence for whatever went wrong in the workbook. */
export const problemSentence = (error: unknown): Promise<string> =>
  openWorkbook().then(
    ({ sentenceOf }) => sentenceOf(error),
    () => NOT_LOADED,
  );
