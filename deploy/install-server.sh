#!/bin/sh
# Puts the server where Dockerfile and candil.service look for it; also what the image is built by, so
# that it can be tried without Docker: sh install-server.sh /tmp/try
#
#   sh install-server.sh [<root>]     the root of the system by default
#
# Set SHARP=no to go without sharp. Then pictures of requests are handed on as they came, with what
# cameras wrote into them, and are marked as not checked.
set -eu

root="${1:-}"
here="$(cd "$(dirname "$0")" && pwd)"
program="$root/opt/candil"
sharp_version=0.35.5

if [ ! -f "$here/candil-server.mjs" ]; then
  echo "ServerMissing $here/candil-server.mjs: copy it from node_modules/candil/deploy; in the repository, npm run package:server -- --out $here makes it" >&2
  exit 1
fi

mkdir -p "$program" "$root/srv/candil" "$root/var/lib/candil"
install -m 0755 "$here/candil-server.mjs" "$program/candil-server.mjs"
if [ -f "$here/candil-server.licences.txt" ]; then
  install -m 0644 "$here/candil-server.licences.txt" "$program/candil-server.licences.txt"
fi

if [ "${SHARP:-yes}" != no ]; then
  printf '{ "private": true }\n' > "$program/package.json"
  npm install --prefix "$program" --omit=dev --no-audit --no-fund --save-exact "sharp@$sharp_version"
fi

# Who is root gives the data to whom the server runs as.
chmod 0700 "$root/var/lib/candil"
if [ "$(id -u)" = 0 ] && id "${CANDIL_USER:-candil}" > /dev/null 2>&1; then
  chown "${CANDIL_USER:-candil}:" "$root/var/lib/candil"
fi

node "$program/candil-server.mjs" help > /dev/null 2>&1 || [ "$?" = 2 ]
echo "The server is $program/candil-server.mjs; put dist and dist.private into $root/srv/candil."
