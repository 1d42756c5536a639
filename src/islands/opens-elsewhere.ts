/** Whether a browser opens a link in another tab or window, or saves it, because one of these keys is held. */
export const opensElsewhere = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent | KeyboardEvent): boolean => ctrlKey || metaKey || shiftKey || altKey
