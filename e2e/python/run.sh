#!/usr/bin/env bash
# The published Python client, unmodified, against a server started here. Needs Python 3 with venv, and PyPI.
set -euo pipefail
cd "$(dirname "$0")"
source ../start.sh

python_with requirements.txt
start_server FRAMEWRIGHT_ALLOW_PRIVATE_URLS=on FRAMEWRIGHT_CONCURRENCY=1
keys() { FRAMEWRIGHT_DATA_DIR="$home/data" node "$main" keys "$@"; }
poor=$(keys create --frames 1 | sed 's/.*: *//' | paste -sd:)
HF_KEY="$key:$secret" "$venv/bin/python" client.py "$url" "$poor" "$(keys webhook-secret "$key")"
