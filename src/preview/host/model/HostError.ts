/** A refusal, with the code that Excel gives for it: "ItemNotFound", "InvalidArgument" ... */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
