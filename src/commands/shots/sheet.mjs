/** @typedef {{ file: string, path: string, device: string, theme: string }} Shot a picture beside the sheet, and what it shows */

/** One page with all pictures, a row for each page of the kiosk. Opened as a file, it needs nothing else. @param {readonly Shot[]} shots */
export function contactSheet(shots) {
  const paths = [...new Set(shots.map(({ path }) => path))]
  const rows = paths.map((path) => `<section><h2>/${path}</h2><div>${shots.filter((shot) => shot.path === path).map(figure).join('')}</div></section>`)
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Bilder von allen Arten von Seiten</title><style>${STYLE}</style><h1>${shots.length} Bilder</h1>${rows.join('\n')}</html>\n`
}

/** @param {Shot} shot */
const figure = ({ file, device, theme }) => `<figure><a href="${file}"><img src="${file}" alt="${device}, ${theme}"></a><figcaption>${device}, ${theme}</figcaption></figure>`

const STYLE = `
  body { margin: 1rem; font: 14px sans-serif; background: #777; color: #fff }
  h2 { margin: 1rem 0 .25rem; font-size: 1rem }
  div { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end }
  figure { margin: 0 } figcaption { font-size: .75rem } img { block-size: 300px; display: block }`
