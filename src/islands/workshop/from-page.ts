import type { Known } from '../../workshop/pack.ts'
import { part } from '../parts.ts'
import { fetchPage } from '../word-note/page.ts'

/** What the page /werkstatt/ of this language has for other pages: which contacts there are, and what a person looks like. */
export interface WorkshopPage {
  document: Document
  known: Known
  /** Contacts that stand before everybody else. */
  urgent: string[]
  /** A copy of one of its templates. */
  template(name: string): HTMLElement
}

/** @throws when the page can't be had */
export async function workshopPage(): Promise<WorkshopPage> {
  const page = await fetchPage(`${document.documentElement.dataset['start']}werkstatt/`)
  const { roles = '', offices = '', urgent = '' } = part(page, 'workshop')!.dataset
  const templates = part(page, 'templates')!
  return { document: page, known: { roles: roles.split(' '), offices: offices.split(' ') }, urgent: urgent.split(' '), template: (name) => document.importNode(part(templates, name)!, true) }
}
