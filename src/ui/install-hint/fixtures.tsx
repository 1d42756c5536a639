import { InstallHint } from './install-hint.tsx'

export const iphone = () => <InstallHint on="iphone" />
export const android = () => <InstallHint on="android" />
export const offered = () => <InstallHint on="offered" />
export const plainAndroid = () => <InstallHint on="android" />
