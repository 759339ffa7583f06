import { useEffect, useState } from "react";
import { openWorkbook, problemSentence } from "../openWorkbook";

/** How often the selection has moved, and why that is not known if so. @param isWatched whether there is a workbook */
export function useSelections(isWatched: boolean): { selections: number; problem: string | null } {
  const [selections, setSelections] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (!isWatched) return undefined;
    const watching = openWorkbook().then(({ watchSelection }) =>
      watchSelection(() => setSelections((count) => count + 1)),
    );
    watching.catch(async (error: unknown) => setProblem(await problemSentence(error)));
    return () => void watching.then((stop) => stop()).catch(() => undefined);
  }, [isWatched]);
  return { selections, problem };
}
