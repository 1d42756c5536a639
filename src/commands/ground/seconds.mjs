/** @param {number} from a moment taken with performance.now() */
export const since = (from) => inSeconds(performance.now() - from)

/** @param {number} milliseconds */
export const inSeconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`
