import Sequencer from "@jest/test-sequencer";

/** Suites that take the longest: begun last, one of them would keep a core waiting for the other. */
const slow = [
  /\/browser\//,
  /\/excel\/allOrNothing\/refresh/,
  /\/alive\./,
  /\/libreoffice\//,
  /\/longColumns/,
  /\/anyWorkbook/,
];

/** Jest knows how long a suite took only where it ran before; a clean checkout is told here. */
export default class SlowFirst extends (Sequencer.default ?? Sequencer) {
  sort(tests) {
    const place = ({ path }) => {
      const at = slow.findIndex((pattern) => pattern.test(path));
      return at < 0 ? slow.length : at;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
