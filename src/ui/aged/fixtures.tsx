import { toLine } from '../../language/plain-line.ts'
import { Aged } from './aged.tsx'

const lines = ['Das kann heute anders sein.', 'Fragen Sie nach.'].map(toLine)

export const always = () => <Aged note={{ lines }} />
export const longAgo = () => <Aged note={{ lines, from: '2020-01-01' }} />
export const plainAlways = () => <Aged note={{ lines }} />
