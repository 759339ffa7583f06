import { useState } from "react";
import type { Found } from "../../excel/Found";
import { openWorkbook, problemSentence } from "../openWorkbook";

/** Removes what was built. @param onRemoved told its title once it is gone */
export function useRemoving(build: Found, onRemoved: (title: string) => void) {
  const [tries, setTries] = useState(0);
  const [isRemoving, setIsRemoving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const lookAgain = () => {
    setProblem(null);
    setTries(tries + 1);
  };
  const remove = async () => {
    setIsRemoving(true);
    setProblem(null);
    try {
      const { removeBuild } = await openWorkbook();
      await removeBuild(build, { progress: () => undefined, signal: new AbortController().signal });
      onRemoved(build.title);
    } catch (error) {
      setProblem(await problemSentence(error));
      setIsRemoving(false);
      // What is left is to be seen.
      setTries(tries + 1);
    }
  };
  return { isRemoving, problem, tries, remove, lookAgain };
}
