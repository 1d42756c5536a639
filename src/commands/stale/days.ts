/** How many days lie between two ISO dates; negative when the second comes first. */
export const daysBetween = (from: string, until: string): number => Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000)
