import { SignVideo } from './sign-video.tsx'

export const film = () => <SignVideo file="muster.mp4" />
export const plainFilm = () => <SignVideo file="muster.mp4" />
