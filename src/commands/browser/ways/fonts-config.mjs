/**
 * The package's own list names only folders of Amazon's machines; with it a page has no letters at all here.
 * @param {string} folder where the browser is unpacked
 */
export const fontsConfig = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
