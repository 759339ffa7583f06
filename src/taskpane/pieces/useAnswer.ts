import { useEffect, useState } from "react";

export interface Answer<Value> {
  /** The last answer; it stays while a new one is on its way. */
  readonly value: Value | null;
  readonly isBusy: boolean;
  readonly error: unknown;
}

/** Asks again whenever `question` changes, and takes the last answer only. @param question null asks nothing */
export function useAnswer<Value>(question: string | null, ask: () => Promise<Value>): Answer<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>({ value: null, isBusy: question !== null, error: null });
  useEffect(() => {
    if (question === null) return undefined;
    let isCurrent = true;
    const settle = (settled: (before: Answer<Value>) => Answer<Value>) => void (isCurrent && setAnswer(settled));
    setAnswer((before) => ({ ...before, isBusy: true, error: null }));
    ask().then(
      (value) => settle(() => ({ value, isBusy: false, error: null })),
      (error: unknown) => settle((before) => ({ ...before, isBusy: false, error })),
    );
    return () => {
      isCurrent = false;
    };
    // `ask` is a new function at every drawing; `question` says what it asks.
  }, [question]);
  return answer;
}
