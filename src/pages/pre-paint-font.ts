/** Whether the font comes from the store, or may as well come from the network because this browser stores nothing (decision 0402). */
export const isFontStored = (): boolean => !('serviceWorker' in navigator) || navigator.serviceWorker.controller !== null

/** Draws the page with the font of the kiosk, and fetches it before the first paint. */
export function useOwnFont(root: HTMLElement): void {
  root.classList.add('own')
  void document.fonts.load('1em "Atkinson Hyperlegible Next"')
}
