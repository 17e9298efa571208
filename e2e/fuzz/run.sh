#!/usr/bin/env bash
# Requests that a property-based fuzzer makes up from /openapi.json, against a server started here: no answer of 500 and
# above, none that the document does not describe. Needs Python 3 with venv, and PyPI. Figures go to the end of the output.
#   run.sh [examples for each operation, 100 without] [seed]
# On SQLite, or on an empty PostgreSQL that FRAMEWRIGHT_DATABASE_URL names.
set -euo pipefail
cd "$(dirname "$0")"
source ../start.sh
examples=${1:-100}
seed=${2:-1}

python_with requirements.txt
# Only the API: what is fuzzed is what answers, and thousands of sets need not be drawn.
start_server FRAMEWRIGHT_ROLE=api FRAMEWRIGHT_QUEUE_LIMIT=1000000 FRAMEWRIGHT_RATE_LIMIT=0

status=0
st=$(realpath "$venv/bin")/st
upload=$(node -e '
  const [url, key, secret] = process.argv.slice(1);
  const headers = { "hf-api-key": key, "hf-secret": secret, "content-type": "application/json" };
  const asked = { method: "POST", headers, body: JSON.stringify({ content_type: "image/png" }) };
  fetch(`${url}/files/generate-upload-url`, asked).then((answer) => answer.json()).then(async (made) => {
    const put = await fetch(made.upload_url, { method: "PUT", headers: made.upload_headers, body: "bytes" });
    if (!put.ok) throw new Error(`The upload was answered with ${put.status}`);
    const [, , expires, writing, , account, file] = new URL(made.upload_url).pathname.split("/");
    console.log(expires, writing, new URL(made.public_url).pathname.split("/")[2], account, file);
  });' "$url" "$key" "$secret")
over=$(node -e '
  const [url, key, secret] = process.argv.slice(1);
  const post = async (path, body) => {
    const headers = { "hf-api-key": key, "hf-secret": secret, "content-type": "application/json" };
    const answer = await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
    return answer.json();
  };
  post("/v1/text2image/keyframes", { params: { prompt: "a fox", count: 2 } }).then(async ({ id }) => {
    await post(`/v1/framewright/job-sets/${id}/cancel`, {});
    console.log(id);
  });' "$url" "$key" "$secret")
read -r expires writing reading account file <<<"$upload"
cat >"$home/schemathesis.toml" <<END
# Nobody draws here: waiting for a set would only take time.
[parameters]
"header.Prefer" = "wait=0"
# Nobody guesses a signature: without a true one every answer would be 404.
[[operations]]
include-operation-id = "upload"
parameters = { "path.expires" = $expires, "path.signature" = "$writing", "path.account" = "$account", "path.file" = "$file" }
[[operations]]
include-operation-id = "getMedia"
parameters = { "path.signature" = "$reading", "path.kind" = "uploads", "path.owner" = "$account", "path.file" = "$file" }
# A stream ends with its set, and nothing is drawn here: this set is over.
[[operations]]
include-operation-id = "followJobSet"
parameters = { "path.id" = "$over" }
END
cd "$home" # what it remembers of a run goes away with it
"$st" run "$url/openapi.json" --max-examples "$examples" --seed "$seed" --continue-on-failure --warnings off --request-timeout 20 \
  --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,response_headers_conformance,allow_header_conformance \
  -H "hf-api-key: $key" -H "hf-secret: $secret" -H "Authorization: Key $key:$secret" \
  --output-truncate true || status=$?

kill -0 "$server" || { echo 'The server died'; exit 1; }
grep -v 'listens on' "$home/said" | head -20 || true
exit "$status"
