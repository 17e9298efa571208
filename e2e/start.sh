# Sourced: a throw-away home, a Python of its own, a server of its own; all gone when the script ends.
export PATH="$(dirname "${BASH_SOURCE[0]}")/../node_modules/.bin:$PATH"
main=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../packages/server/src/main.ts")

home=$(mktemp -d)
server=
cleanup() {
  [ -n "$server" ] && kill "$server" 2>/dev/null && wait "$server" || true
  rm -rf "$home"
}
trap cleanup EXIT

# python_with REQUIREMENTS: sets `venv`, or takes the one in $E2E_VENV as it is.
python_with() {
  venv=${E2E_VENV:-$home/venv}
  [ -n "${E2E_VENV:-}" ] && return
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$1"
}

# start_server [SETTING=VALUE …]: sets `url`, `key` and `secret`; what it says goes to $home/said.
start_server() {
  key=$(node -p 'crypto.randomUUID()')
  secret=$(node -p 'crypto.randomUUID()')
  env FRAMEWRIGHT_PORT=0 FRAMEWRIGHT_DATA_DIR="$home/data" FRAMEWRIGHT_API_KEY="$key" FRAMEWRIGHT_API_SECRET="$secret" \
    FRAMEWRIGHT_LOG_LEVEL=warn "$@" node "$main" serve >"$home/said" &
  server=$!
  for _ in $(seq 600); do
    url=$(sed -n 's/.*listens on \(http:[^ ]*\).*/\1/p' "$home/said")
    [ -n "$url" ] && return
    kill -0 "$server" || exit 1
    sleep 0.1
  done
  echo 'The server did not listen within a minute'
  exit 1
}
