import { STYLE_FILES } from '../../pages/style-files.ts'

/**
 * Where the style of a component stands, by its folder, or its file where only a part of it does. What is in none of these lists stands in every page.
 * A page has a block when it has something that one of its rules is about; so each block costs one hash in the policy.
 */
export const BLOCKS: readonly (readonly string[])[] = [
  ['asked/asked', 'take-home'],
  ['asked/my-questions'],
  ['compare'],
  ['comparison'],
  ['guide', 'outcome-card', 'place-finder', 'question-screen', 'urgent-help'],
  ['install-hint'],
  ['landscape'],
  ['search', 'word-entry'],
  ['sign-video'],
]

/** Style that few devices or pages need has a file of its own in `dist/`. */
export const APART: Readonly<Record<string, string>> = { point: STYLE_FILES.point, staff: STYLE_FILES.staff, exit: STYLE_FILES.exit, workshop: STYLE_FILES.workshop, print: STYLE_FILES.paper }

/** So ends the name of a file with style for what nobody sees before the first touch. */
export const LATER = '.later.css'
