import type { OpenWorkbook } from "../openWorkbook";
import { openWorkbook, problemSentence } from "../openWorkbook";
import type { Answer } from "./useAnswer";
import { useAnswer } from "./useAnswer";

/** Asks the open workbook; an error comes as its sentence. @param question null asks nothing */
export function useWorkbookAnswer<Value>(
  question: string | null,
  ask: (workbook: OpenWorkbook) => Promise<Value>,
): Answer<Value> & { readonly sentence: string | null } {
  const answer = useAnswer(question, async () => {
    try {
      return await ask(await openWorkbook());
    } catch (error) {
      throw new Error(await problemSentence(error));
    }
  });
  return { ...answer, sentence: answer.error instanceof Error ? answer.error.message : null };
}
