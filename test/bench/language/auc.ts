/** Chance that a hard text scores above an easy one: area under the ROC curve, ties count half. */
export function auc(rows: readonly { hard: boolean; score: number }[]): number {
  const sorted = [...rows].sort((a, b) => a.score - b.score)
  let easyBelow = 0
  let wins = 0
  for (let at = 0; at < sorted.length; ) {
    let end = at
    while (sorted[end]?.score === sorted[at]?.score) end++
    const tied = sorted.slice(at, end)
    const hard = tied.filter((row) => row.hard).length
    wins += hard * (easyBelow + (tied.length - hard) / 2)
    easyBelow += tied.length - hard
    at = end
  }
  const hard = rows.filter((row) => row.hard).length
  return wins / (hard * (rows.length - hard))
}
