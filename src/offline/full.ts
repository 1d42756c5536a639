/** Whether a device has no room for more. */
export const isFull = (fault: unknown): boolean => (fault as { name?: string } | null)?.name === 'QuotaExceededError'
