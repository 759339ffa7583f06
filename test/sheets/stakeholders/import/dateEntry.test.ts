import fc from "fast-check";
import { dateEntry } from "../../../../src/sheets/stakeholders/import/dateEntry";
import { dateSerial } from "../../../../src/sheets/stakeholders/dateSerial";

describe("dateEntry", () => {
  it.each([
    ["2026-11-21", "2026-11-21"],
    ["2026-11-21T08:30:00Z", "2026-11-21"],
    ["11/21/2026", "2026-11-21"],
    ["3/4/26", "2026-03-04"],
    ["3/4/99 9:15 AM", "1999-03-04"],
  ])("understands %s", (text, day) => {
    expect(dateEntry(text)).toBe(dateSerial(day));
  });

  it.each(["21/11/2026", "2/30/2026", "2026-13-01", "soon", "Nov 2026", "7", "12", "", "99999"])(
    "leaves %s alone",
    (text) => expect(dateEntry(text)).toBeNull(),
  );

  it("takes a number for the date that Excel means by it, whole days only", () => {
    expect(dateEntry(46_347)).toBe(46_347);
    expect(dateEntry("46347.75")).toBe(46_347);
    expect(dateEntry(5)).toBeNull();
    expect(dateEntry(true)).toBeNull();
  });

  it("reads every day that is written in either way as the same", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1960-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const [year, month, of] = day.split("-").map(Number);
          expect([dateEntry(day), dateEntry(`${month}/${of}/${year}`)]).toEqual([dateSerial(day), dateSerial(day)]);
        },
      ),
    );
  });
});
