#!/usr/bin/env bash
# The whole harness: SQLite, then PostgreSQL with an S3 store, on a throw-away PostgreSQL that may be crashed.
# faults/run.sh [number of faults] [seed]
set -uo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/node_modules/.bin:$PATH"
source .ci/postgres.sh
unset FRAMEWRIGHT_TEST_DATABASE_URL
start_postgres
trap stop_postgres EXIT

node faults/src/main.ts --faults "${1:-200}" --seed "${2:-1}"
sqlite=$?
if [ -z "${FRAMEWRIGHT_TEST_DATABASE_URL:-}" ]; then
  echo 'PostgreSQL could not be started: its half was not run'
  exit 1
fi
# -w: the next fault may come when it answers again.
as=$([ "$(id -u)" = 0 ] && echo 'setpriv --reuid=postgres --regid=postgres --clear-groups')
export FAULTS_RESTART_POSTGRES="cd / && $as $pg_bin/pg_ctl -D $pg_home/data -w -m immediate restart >/dev/null 2>&1"
node faults/src/main.ts --faults "${1:-200}" --seed "${2:-1}" --database "$FRAMEWRIGHT_TEST_DATABASE_URL"
exit $(($? + sqlite > 0))
