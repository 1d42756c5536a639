/**
 * How the name of each store of a kiosk begins. Two kiosks in two folders of one host leave each other's stores alone:
 * no address has a space in it, so that no folder's name begins like another's.
 */
export const storesOf = (scope: string): string => `kiosk-${new URL(scope).pathname} `
