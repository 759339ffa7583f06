/**
 * Points of every value in a column that tells nobody apart: all equal, or a single one.
 *
 * The middle, rather than missing, so that a criterion on which all industries agree neither moves a rank
 * nor costs an industry the coverage it needs to be ranked.
 */
export const NEUTRAL_POINTS = 50;
