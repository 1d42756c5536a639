// A program of its own, as the package changes the environment of the process that loads it.
import chromium from '@sparticuz/chromium'

await chromium.executablePath()
