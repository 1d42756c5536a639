/** The page of the editor: what stands on it is drawn by its script. It may load only what this server has. */
export const editorPage = (base: string): { html: string; policy: string } => ({
  html: `<!doctype html>
<html lang="de" data-base="${base}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Redaktion</title>
<link rel="icon" href="${base}icons/icon.svg">
<link rel="stylesheet" href="${base}src/editor/page/editor.css"></head>
<body><div id="desk"><p>Die Redaktion wird geladen.</p></div><script type="module" src="${base}src/editor/page/main.tsx"></script></body>
</html>`,
  policy: "default-src 'self'; img-src 'self' data:; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
})
