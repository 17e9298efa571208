# Finds a PostgreSQL for the tests: the one named, else a throw-away one of our own, else one that runs already.

start_postgres() {
  [ -n "${FRAMEWRIGHT_TEST_DATABASE_URL:-}" ] && return
  local bin
  bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
  [ -z "$bin" ] && command -v initdb >/dev/null && bin=$(dirname "$(command -v initdb)")
  if [ -n "$bin" ] && throw_away_postgres "$bin"; then return; fi
  echo '*** No throw-away PostgreSQL could be started; the tests look for one on 127.0.0.1:5432 and skip its half without. ***'
}

throw_away_postgres() {
  pg_bin=$1
  pg_home=$(mktemp -d)
  local port
  port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
  [ "$(id -u)" = 0 ] && chown postgres "$pg_home"
  as_postgres "$pg_bin/initdb" -D "$pg_home/data" -U test -A trust -E UTF8 >"$pg_home.log" 2>&1 &&
    as_postgres "$pg_bin/pg_ctl" -D "$pg_home/data" -w -l "$pg_home/log" \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$pg_home" start >>"$pg_home.log" 2>&1 ||
    { cat "$pg_home.log"; return 1; }
  export FRAMEWRIGHT_TEST_DATABASE_URL="postgres://test@127.0.0.1:$port/postgres"
  echo "A throw-away PostgreSQL runs on port $port"
}

stop_postgres() {
  [ -n "${pg_home:-}" ] || return 0
  as_postgres "$pg_bin/pg_ctl" -D "$pg_home/data" -m immediate stop >/dev/null 2>&1
  rm -rf "$pg_home" "$pg_home.log"
}

# initdb refuses to run as root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then (cd / && setpriv --reuid=postgres --regid=postgres --clear-groups "$@"); else "$@"; fi
}
