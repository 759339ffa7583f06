import Sequencer from "@jest/test-sequencer";

/** Suites that take long: begun last, one of them would keep a core waiting for the other. */
const busy = [
  /\/allOrNothing\/refresh/,
  /\/libreoffice\/natives/,
  /\/anyWorkbook/,
  /\/longColumns/,
  /\/alive\./,
  /\/pane\.browser/,
];
/** These take long too, but wait for a browser most of the time: one at a time, beside one that is busy. */
const waiting = [/\/browser\/partnerCopy/, /\/browser\/buildAgain/, /\/browser\/mainJob/, /\/browser\//];

/** Jest knows how long a suite took only where it ran before; a clean checkout is told here. */
export default class SlowFirst extends (Sequencer.default ?? Sequencer) {
  sort(tests) {
    const sorted = super.sort(tests);
    const among = (patterns) => {
      const place = ({ path }) => patterns.findIndex((pattern) => pattern.test(path));
      return sorted.filter((test) => place(test) >= 0).sort((one, other) => place(one) - place(other));
    };
    const [long, beside] = [among(busy), among(waiting)];
    const first = Array.from({ length: Math.max(long.length, beside.length) }, (_, at) => [beside[at], long[at]]);
    return [...new Set([...first.flat().filter(Boolean), ...sorted])];
  }
}
