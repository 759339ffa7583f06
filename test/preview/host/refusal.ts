export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly location: string | undefined;
  readonly statement: string | undefined;
}

/** The error with which Office.js answers; fails if there is none. */
export async function refusal(work: (context: Excel.RequestContext) => unknown): Promise<Refusal> {
  const error = await Excel.run(async (context) => {
    await work(context);
    await context.sync();
    return null;
  }).catch((reason: OfficeExtension.Error) => reason);
  if (!error) throw new Error("Nothing was refused.");
  const { code, message, debugInfo } = error;
  const { errorLocation, statement } = (debugInfo ?? {}) as { errorLocation?: string; statement?: string };
  return { code, message, location: errorLocation, statement };
}

export const codeOf = async (work: (context: Excel.RequestContext) => unknown): Promise<string> =>
  (await refusal(work)).code;
