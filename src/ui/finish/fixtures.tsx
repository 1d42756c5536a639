import { FinishButton, FinishQuestion } from './finish.tsx'

export const button = () => <FinishButton />
export const question = () => <FinishQuestion />
