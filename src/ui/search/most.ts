/** So many results are shown: more can't be taken in. */
export const MOST = 8
