/** Waits before something is tried again. */
export const pause = (milliseconds: number) =>
  // eslint-disable-next-line no-restricted-globals -- the one place of this layer that waits for time and not for Excel
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
