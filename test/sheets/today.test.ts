import { today } from "../../src/sheets/today";

describe("today", () => {
  afterEach(() => jest.useRealTimers());

  it("is the local day with its zeros", () => {
    jest.useFakeTimers({ now: new Date(2026, 0, 5, 23, 59) });
    expect(today()).toBe("2026-01-05");
  });
});
