#!/usr/bin/env bash
# The published Python client, unmodified, against a server started here. Needs Python 3 with venv, and PyPI.
set -euo pipefail
cd "$(dirname "$0")"
source ../start.sh

python_with requirements.txt
start_server
HF_KEY="$key:$secret" "$venv/bin/python" client.py "$url"
