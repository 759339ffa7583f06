/** The model measures in points, the page in pixels. */
export const pixels = (points: number) => Math.round((points * 96) / 72);

export const points = (px: number) => (px * 72) / 96;
