import fc from "fast-check";
import type { Drawn } from "./drawn";

const member = fc.record({
  jobs: fc.integer({ min: 0, max: 5_000 }),
  establishments: fc.integer({ min: 0, max: 40 }),
  size: fc.integer({ min: 0, max: 300 }),
});

/** Members that are all published: what is withheld has probes of its own. */
export const drawnWithheld: Drawn = {
  ESTIMATE_WITHHELD: fc
    .record({
      parentTotal: fc.integer({ min: 0, max: 20_000 }),
      members: fc.array(member, { minLength: 1, maxLength: 8 }),
    })
    .map(({ parentTotal, members }) => ({
      parentTotal,
      jobs: members.map(({ jobs }) => jobs),
      establishments: members.map(({ establishments }) => establishments),
      referenceJobsPerEstablishment: members.map(({ size }) => size),
    })),
};
