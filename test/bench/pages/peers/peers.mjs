import { docusaurus } from './docusaurus.mjs'
import { eleventy } from './eleventy.mjs'
import { starlight } from './starlight.mjs'
import { vitepress } from './vitepress.mjs'

/** All that we are measured against. One more is one file and one entry here. */
export const PEERS = [eleventy, starlight, vitepress, docusaurus]
