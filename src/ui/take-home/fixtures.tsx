import { TakeHome } from './take-home.tsx'

export const page = () => <TakeHome />
export const withAnswers = () => <TakeHome answers />
export const paperOnly = () => <TakeHome paperOnly />
export const plainPage = () => <TakeHome answers />
