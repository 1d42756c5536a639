import { TakeHome } from './take-home.tsx'

export const page = () => <TakeHome />
export const withAnswers = () => <TakeHome carries="answers" />
export const withChoice = () => <TakeHome carries="choice" />
export const withQuestions = () => <TakeHome carries="questions" />
export const plainPage = () => <TakeHome carries="answers" />
