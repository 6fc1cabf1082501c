/** Standard normal quantile of a two-sided interval of 95 %. */
const z = 1.959964;

/**
 * Bounds of the share of readers of whom `hits` of `total` were counted, 0 to 1, at 95 %: the score
 * interval of Wilson, “Probable Inference, the Law of Succession, and Statistical Inference”, Journal
 * of the American Statistical Association 22 (1927), 209–212. Unlike a percentage it knows how many
 * were asked: 1 of 1 is at least 0.21, 80 of 100 at least 0.71. Of nobody nothing is known: 0 to 1.
 */
export function wilsonInterval(hits: number, total: number): { lower: number; upper: number } {
  if (total <= 0) return { lower: 0, upper: 1 };
  const share = Math.min(1, Math.max(0, hits / total));
  const centre = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return {
    lower: Math.max(0, (centre - spread) / scale),
    upper: Math.min(1, (centre + spread) / scale),
  };
}

/** The lower of `wilsonInterval`. */
export const wilsonLower = (hits: number, total: number): number =>
  wilsonInterval(hits, total).lower;
