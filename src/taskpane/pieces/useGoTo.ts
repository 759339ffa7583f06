import { useState } from "react";
import { openWorkbook, problemSentence } from "../openWorkbook";

/** Shows a sheet of the workbook, or cells of it, or says in a sentence why it cannot; empty while all is well. */
export function useGoTo(): { goTo: (sheet: string, address?: string) => Promise<void>; problem: string } {
  const [problem, setProblem] = useState("");
  const goTo = async (sheet: string, address?: string) => {
    try {
      await (await openWorkbook()).goTo(sheet, address);
      setProblem("");
    } catch (error) {
      setProblem(await problemSentence(error));
    }
  };
  return { goTo, problem };
}
