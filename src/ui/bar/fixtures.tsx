import { Bar } from './bar.tsx'

export const four = () => <Bar parent="/angebote/" />
export const plainFour = () => <Bar parent="/" />
