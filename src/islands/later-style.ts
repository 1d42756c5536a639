/** Longer than it takes over a slow line; without it all of it still works, and looks plain. In milliseconds. */
const PATIENCE = 4000

/**
 * Lets the style hold that nobody needs before the first touch. Until now it was for paper, so that no paint waited for it.
 * Comes back when it holds, or can't be had. Never rejects.
 */
export async function laterStyle(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('[data-style]')
  if (!link) return
  // One that failed before this script began tells nobody any more.
  if (!link.sheet && document.readyState !== 'complete') await new Promise((resolve) => {
    link.onload = link.onerror = resolve
    setTimeout(resolve, PATIENCE)
  })
  link.media = ''
}
