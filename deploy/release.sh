#!/bin/sh
# Puts a build on a server without a moment in which two versions are mixed, or takes the last one back. See docs/deploy.md.
#   release.sh dist      checks the build, copies it beside the others, lets the server read it
#   release.sh --back    lets the server read the release before; once more leads forward again
#   KIOSK_FOLDER   where the releases lie (/srv/kiosk)
#   KILL=on        dist is the kill switch, see docs/kill-switch.md: its worker names no files
#   RELOAD         how the server reads its configuration anew; it must refuse a faulty one
set -eu

folder=${KIOSK_FOLDER:-/srv/kiosk}
reload=${RELOAD:-nginx -t -q && nginx -s reload}
releases=$folder/releases
kill=${KILL:-off}
KEEP=3

fail() {
    echo "$1" >&2
    exit 1
}

# What a build must have.
check() {
    for name in index.html 404.html sw.js _headers.json _nginx.conf _caddy.conf _base; do
        [ -s "$1/$name" ] || fail "$1/$name fehlt. Bauen Sie neu mit: npm run build"
    done
    if [ "$kill" = on ]; then
        grep -q '[.]unregister()' "$1/sw.js" && ! names_files "$1" || fail "$1/sw.js ist kein Not-Aus. Bauen Sie neu mit: KILL=on npm run build"
    else
        names_files "$1" || fail "$1/sw.js nennt keine Dateien. Bauen Sie neu mit: npm run build   (Ist es der Not-Aus? KILL=on release.sh dist)"
    fi
}

names_files() {
    grep -q '{"integrity":"sha256-' "$1/sw.js"
}

# The worker names each file with its hash. A build that was not copied as a whole would be refused by every device.
# A hash is 32 bytes: 44 letters of base64, the last of them a filler, and 64 of hex.
is_whole() {
    [ "$kill" != on ] || return 0
    grep -o '{"integrity":"sha256-[^}]*}' "$1/sw.js" > "$list/entries"
    sed 's/^{"integrity":"sha256-\([^"]*\)".*/\1/' "$list/entries" | tr -d '\n' | base64 -d | od -An -v -tx1 -w32 | tr -d ' ' > "$list/hashes"
    sed -e 's/.*"url":"\([^"]*\)"}$/\1/' -e 's,^$,index.html,' -e 's,/$,/index.html,' "$list/entries" | paste -d ' ' "$list/hashes" - | sed 's/ /  /' > "$list/sums"
    (cd "$1" && sha256sum -c --strict --quiet "$list/sums" >&2)
}

# Each release has a second of its own, and all its files have that time: a server makes the tag of a file from time and size,
# and a browser must never take the file of one release for that of another.
copy() {
    id=$(date -u +%Y%m%d-%H%M%S)
    while [ -e "$releases/$id" ]; do
        sleep 1
        id=$(date -u +%Y%m%d-%H%M%S)
    done
    rm -rf "$releases"/*.part
    mkdir -p "$releases/$id.part/www$base"
    cp -R "$1/." "$releases/$id.part/www$base"
    find "$releases/$id.part" -exec touch -d "$(echo "$id" | sed 's/^\(....\)\(..\)\(..\)-\(..\)\(..\)\(..\)$/\1-\2-\3 \4:\5:\6 UTC/')" {} +
    chmod -R a+rX "$releases/$id.part"
    is_whole "$releases/$id.part/www$base" || {
        rm -rf "${releases:?}/$id.part"
        fail "Diese Dateien sind nicht so, wie der Bau sie gemacht hat. Nichts ist verändert."
    }
    mv "$releases/$id.part" "$releases/$id"
}

# What the link $1 leads to: the name of a release, or nothing.
named() {
    [ -L "$folder/$1" ] && basename "$(readlink "$folder/$1")" || true
}

# In one step: the link is there at any moment.
link() {
    ln -sfn "releases/$2" "$folder/$1.new"
    mv -fT "$folder/$1.new" "$folder/$1"
}

# Writes what the server reads of release $1, with release $2 as the one before.
write() {
    www=$releases/$1/www
    own=$(dirname "$(find "$www" -name _base | head -n 1)")
    {
        echo "root \"$www\";"
        echo "set \$kiosk_previous \"$releases/$2/www\";"
        cat "$own/_nginx.conf"
    } > "$folder/nginx.conf.new"
    {
        echo "root * \"$www\""
        echo "@previous {"
        echo "	path *.js *.css *.json *.svg *.mp3 *.woff2 *.png *.jpg *.webp"
        echo "	not file"
        echo "}"
        echo "root @previous \"$releases/$2/www\""
        cat "$own/_caddy.conf"
    } > "$folder/caddy.conf.new"
    mv -f "$folder/nginx.conf.new" "$folder/nginx.conf"
    mv -f "$folder/caddy.conf.new" "$folder/caddy.conf"
}

# Until the server has read it anew, it serves the old release with the headers of the old release.
switch() {
    old=$(named current)
    before=$(named previous)
    write "$1" "${old:-$1}"
    if ! sh -c "$reload"; then
        [ -z "$old" ] || write "$old" "${before:-$old}"
        fail "Der Server nimmt die neue Version nicht an. Die alte bleibt: ${old:-keine}"
    fi
    link previous "${old:-$1}"
    link current "$1"
    echo "Jetzt gilt: $1. Davor: ${old:-nichts}."
}

# The newest stay, and those that are read.
tidy() {
    for name in $(ls "$releases" | sort -r | tail -n +$((KEEP + 1))); do
        case $name in "$(named current)" | "$(named previous)") ;; *) rm -rf "${releases:?}/$name" ;; esac
    done
}

[ $# -eq 1 ] || fail "So geht es: release.sh dist   oder: release.sh --back"
mkdir -p "$releases"
exec 9> "$folder/lock"
flock -n 9 || fail "Ein anderes release.sh arbeitet gerade in $folder."
list=$(mktemp -d)
trap 'rm -rf "$list"' EXIT

if [ "$1" = --back ]; then
    [ -n "$(named previous)" ] && [ "$(named previous)" != "$(named current)" ] || fail "Davor gibt es keine Version."
    switch "$(named previous)"
else
    [ -d "$1" ] || fail "Den Ordner $1 gibt es nicht."
    check "$1"
    base=$(cat "$1/_base")
    copy "$1"
    switch "$id"
    tidy
fi
