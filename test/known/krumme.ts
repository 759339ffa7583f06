/**
 * "Holukuluku", 1985 to 1995: a worked shift-share table of four industries. Effects are printed to whole jobs,
 * and the economy's growth, 0.29, is that of its industries together. Minus signs, lost in the page's encoding, are restored.
 *
 * @source G. Krumme, University of Washington, faculty.washington.edu/krumme/350/ssexcel.html
 */
export const krumme = {
  economyGrowth: 0.29,
  regionTotal: 1_000,
  rows: [
    {
      start: 500,
      end: 1_000,
      nationShare: 0.1,
      nationGrowth: 0.1,
      quotient: 5,
      growthEffect: 145,
      mix: -95,
      competitive: 450,
    },
    {
      start: 100,
      end: 100,
      nationShare: 0.2,
      nationGrowth: 0.2,
      quotient: 0.5,
      growthEffect: 29,
      mix: -9,
      competitive: -20,
    },
    {
      start: 200,
      end: 250,
      nationShare: 0.4,
      nationGrowth: 0.3,
      quotient: 0.5,
      growthEffect: 58,
      mix: 2,
      competitive: -10,
    },
    {
      start: 200,
      end: 280,
      nationShare: 0.3,
      nationGrowth: 0.4,
      quotient: 0.667,
      growthEffect: 58,
      mix: 22,
      competitive: 0,
    },
  ],
  totals: { growthEffect: 290, mix: -80, competitive: 420, change: 630 },
};
