#!/usr/bin/env bash
# The published Python client, unmodified, against a server started here. Needs Python 3 with venv, and PyPI.
set -euo pipefail
cd "$(dirname "$0")"
export PATH="$PWD/../../node_modules/.bin:$PATH"

home=$(mktemp -d)
server=
cleanup() {
  [ -n "$server" ] && kill "$server" 2>/dev/null && wait "$server" || true
  rm -rf "$home"
}
trap cleanup EXIT

python3 -m venv "$home/venv"
"$home/venv/bin/pip" install --quiet --disable-pip-version-check -r requirements.txt

key=$(node -p 'crypto.randomUUID()')
secret=$(node -p 'crypto.randomUUID()')
FRAMEWRIGHT_PORT=0 FRAMEWRIGHT_DATA_DIR="$home/data" FRAMEWRIGHT_API_KEY=$key FRAMEWRIGHT_API_SECRET=$secret \
  FRAMEWRIGHT_LOG_LEVEL=warn node ../../packages/server/src/main.ts serve >"$home/said" &
server=$!
for _ in $(seq 600); do
  url=$(sed -n 's/.*listens on \(http:[^ ]*\).*/\1/p' "$home/said")
  [ -n "$url" ] && break
  kill -0 "$server" || exit 1
  sleep 0.1
done
[ -n "$url" ] || { echo 'The server did not listen within a minute'; exit 1; }

HF_KEY="$key:$secret" "$home/venv/bin/python" client.py "$url"
