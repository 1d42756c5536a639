import { OF_THE_DEVICE } from './of-the-device.ts'
import { OF_THE_SERVER } from './of-the-server.ts'
import type { Row } from './row.ts'

/** The table of faults. Each row must end with the old version running offline, or with easy words of what is wrong; and heal by itself. */
export const ROWS: readonly Row[] = [...OF_THE_SERVER, ...OF_THE_DEVICE]
