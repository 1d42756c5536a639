/** How many digits the code of the staff page has. */
export const CODE = { least: 4, most: 12 } as const

/** Smaller numbers of the counters are told as „fewer than five“: in a small house a two might be somebody (decision 0644). */
export const FEW = 5
