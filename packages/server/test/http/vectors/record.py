"""Records what FastAPI and pydantic 2 answer to requests, good and bad, as vectors.json.

Needs fastapi and httpx (PyPI) in a virtual environment of your own: python record.py
"""
import base64
import json
import pathlib
import warnings
from enum import Enum
from typing import Annotated, Literal, Optional
from uuid import UUID

import fastapi
import pydantic
from fastapi import FastAPI, Header
from fastapi.testclient import TestClient
from pydantic import BaseModel, Field, HttpUrl

warnings.simplefilter("ignore")


class AspectRatio(str, Enum):
    a = "3:4"
    b = "2:3"
    c = "3:2"
    d = "9:16"
    e = "1:1"
    f = "4:3"
    g = "16:9"


class Quality(str, Enum):
    low = "720p"
    high = "1600p"


class ImageReference(BaseModel):
    type: Literal["image_url"]
    image_url: HttpUrl


class Params(BaseModel):
    prompt: str = Field(max_length=8000)
    aspect_ratio: AspectRatio = AspectRatio.a
    count: int = Field(1, ge=1, le=8)
    image_references: list[ImageReference] = Field(default_factory=list, max_length=8)
    quality: Quality = Quality.low
    seed: Optional[int] = Field(None, ge=1, le=1000000)


class Webhook(BaseModel):
    url: HttpUrl
    secret: str


class Body(BaseModel):
    params: Params
    webhook: Optional[Webhook] = None


app = FastAPI()


@app.post("/v1/text2image/keyframes")
def keyframes(body: Body, hf_api_key: Annotated[UUID, Header()], hf_secret: Annotated[str, Header()]):
    return {"accepted": True}


client = TestClient(app, raise_server_exceptions=False)
GOOD = {"hf-api-key": "00000000-0000-4000-8000-000000000000", "hf-secret": "secret", "content-type": "application/json"}
KEY = GOOD["hf-api-key"]
vectors = []


def case(body, headers=None):
    headers = GOOD if headers is None else headers
    raw = body if isinstance(body, (str, bytes)) else json.dumps(body, ensure_ascii=False)
    content = raw if isinstance(raw, bytes) else raw.encode("utf-8")
    response = client.post("/v1/text2image/keyframes", content=content, headers=[(k, v.encode("utf-8")) for k, v in headers.items()])
    if response.status_code == 500:
        return
    if isinstance(raw, bytes):
        vector = {"base64": base64.b64encode(raw).decode(), "status": response.status_code}
    else:
        vector = {"body": raw, "status": response.status_code}
    if headers is not GOOD:
        # the test client sends UTF-8, servers read Latin-1
        vector["headers"] = {k: v.encode("utf-8").decode("latin-1") for k, v in headers.items()}
    if response.status_code != 200:
        vector["answer"] = response.text
    vectors.append(vector)


def params(**changes):
    case({"params": {"prompt": "a fox", **changes}})


ODD = [None, True, False, 0, 1, -1, 4.5, 1e30, "", "x", " ", [], [1], {}, {"a": 1}, [[]], [None]]

# every field of params with every odd shape
for field in ["prompt", "aspect_ratio", "count", "image_references", "quality", "seed"]:
    for value in ODD:
        params(**{field: value})
# the shapes around it
for value in ODD:
    case(value)
    case({"params": value})
    case({"params": {"prompt": "a fox"}, "webhook": value})
    case({"params": {"prompt": "a fox"}, "webhook": {"url": value, "secret": "s"}})
    case({"params": {"prompt": "a fox"}, "webhook": {"url": "https://example.com/", "secret": value}})
    params(image_references=[value])
    params(image_references=[{"type": value, "image_url": "https://example.com/a.png"}])
    params(image_references=[{"type": "image_url", "image_url": value}])
# integers as pydantic reads them
for value in [2, 8, 9, 4.0, 8.0, 8.5, -0.0, 1e3, 2.0000001, "2", " 2 ", "2.0", "2.5", "+2", "-2", "--2", "0x2", "1_0", "_1", "1_", "1__0", "02", "2e0", "٣", "2\u00a0", "\t2\n", "9" * 40, 10**40, -(10**40), "9" * 4301, "NaN", "inf", "1,000", "two", "2 3", ".5", "2.", "2.00", "-0", "+", "-", "1_000.0", "8.0000"]:
    params(count=value)
    params(seed=value)
for value in [1000000, 1000001, 0, 1, 999999.0]:
    params(seed=value)
# enumerations
for value in ["4:5", "16:9 ", "16:9", " 3:4", "1:1", "9:16", "４:３"]:
    params(aspect_ratio=value)
for value in ["720P", "720", 720, "1080p", "1600p", "720p\n"]:
    params(quality=value)
# text
for value in ["a" * 8000, "a" * 8001, "狐" * 8000, "🦊" * 8000, "🦊" * 8001, "\u0000", "\t\n", "é"]:
    params(prompt=value)
# lists
REF = {"type": "image_url", "image_url": "https://example.com/a.png"}
for n in [0, 1, 8, 9, 20]:
    params(image_references=[REF] * n)
params(image_references=[REF, {"type": "image_url"}, {"image_url": "nope"}, {}, "x"])
params(image_references=[{}] * 9)
params(image_references=[{**REF, "extra": 1}])
params(image_references={"0": REF})
params(image_references="https://example.com/a.png")
# URLs
URLS = ["https://example.com", "http://example.com/a b", "ftp://example.com/a", "file:///etc/passwd", "data:image/png;base64,AAAA", "example.com", "//example.com", "/a.png", "http://", "http:///", "http://:80", "https://a:99999/", "https://a:x/", "https://a:/", "https:// /", "https://exa mple.com/", "https://[::1]/", "https://[::1/", "https://[::g]/", "https://1.2.3.4/", "https://256.1.1.1/", "https://1.2.3/", "https://0x7f.1/", "https://user:pw@example.com/", "https://user@/", "https://日本.jp/", "https://xn--/", "https://xn--a/", "https://-a.com/", "https://a_b.com/", "HTTPS://EXAMPLE.COM/", "https:example.com", "https:/example.com", "https:\\\\example.com", "  https://example.com/  ", "\nhttps://example.com/", "https://example.com/\n", "https://exam\tple.com/", "javascript:alert(1)", "blob:https://example.com/1", "ws://example.com/", "about:blank", "mailto:a@b.c", "http", "http:", ":", "://", "1http://a/", "h ttp://a", "https://a%20b.com/", "https://a%zz.com/", "https://a<b.com/", "https://a^b/", "https://a|b/", "https://%/", "https://example.com:0/", "https://example.com:65535/", "https://example.com:65536/", "https://example.com:80a/", "https://例え。テスト/", "https://.../", "https://../", "https://a..b/", "https://.a/", "https://a./", "https://" + "a" * 70 + ".com/", "https://example.com/" + "a" * 2062, "https://example.com/" + "a" * 2063, "https://example.com/" + "a" * 2064, "https://example.com/" + "狐" * 300, "https://example.com#x", "https://example.com?x=1", "?", "#", "https://#", "https://?", "https://@/", "https://@", "https://a@b@c/", "https://[1.2.3.4]/", "https://[fe80::1%25eth0]/", "https://[]/", "https://[::]:80/", "https://1.2.3.4.5/", "https://1e3/", "https://0/", "https://4294967296/", "https://\u00ad/", "https://a\u0000b/", "https://\uff05\uff14\uff11.com/"]
for url in URLS:
    params(image_references=[{"type": "image_url", "image_url": url}])
    case({"params": {"prompt": "a"}, "webhook": {"url": url, "secret": ""}})
# missing things and several at once
case({})
case({"params": {}})
case({"params": {}, "webhook": {}})
case({"params": {"prompt": 1, "count": 0, "seed": 0, "quality": "x", "aspect_ratio": "y", "image_references": 3}, "webhook": {"url": "x"}})
case({"webhook": None})
case({"params": {"prompt": "a"}, "webhook": None, "extra": [1]})
params(preset_id="x", enhance_prompt=True)
# JSON as text
TEXTS = ["", " ", "{", "}", "[", "]", "{}", "null", "nul", "tru", "falsee", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}", "{a:1}", "{'a':1}", "[1,", "[1,]", "[1 2]", "[,]", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{\"a\":}", "\"", "\"abc", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"a\nb\"", "\"\t\"", "01", "-", "+1", ".5", "1.", "1e", "1e+", "--1", "0x1", "1 2", "{} {}", "{}x", "[]]", "\ufeff{}", "// c\n{}", "{\"params\":{\"prompt\":\"a\"}}}", "{\"params\":{\"prompt\":\"a\"},}", "{\"params\":{\"prompt\":\"狐\"} x}", "{\"params\":{\"prompt\":\"🦊\"} x}", "{\"params\":{\"prompt\":\"a\", \"prompt\":\"b\"}}", "{\"params\":{\"prompt\":\"a\",\"count\":1,\"count\":99}}", "{\"params\":{\"prompt\":\"a\",\"count\":1e400}}", "{\"params\":{\"prompt\":\"a\",\"count\":1E0}}", "{\"params\":{\"prompt\":\"a\",\"count\":-0}}", "{\"params\":{\"prompt\":\"\\ud83e\\udd8a\"}}", "\n\n{\n  \"params\": x\n}", "undefined", "True", "None", "NaN x", "Infinity x", "-Infinity x", "{\"a\":tru}", "[true,fals]", "[" * 50, "[" * 20 + "]" * 20, "{\"params\":\"\\u0000\"}", "\"abc\\", "\"abc\\u", "{\"a\":\"b}", "{\"a\":1]", "[1}", "abc", "<xml/>", "a=1&b=2", "\r\n{\r\n}x"]
for text in TEXTS:
    case(text)
    case(text, {**GOOD, "content-type": "application/json; charset=utf-8"})
# content types
OK = json.dumps({"params": {"prompt": "a fox"}})
for kind in ["application/json", "APPLICATION/JSON", "application/json;charset=utf-8", "application/problem+json", "application/vnd.api+json", "application/x-json", "text/json", "text/plain", "application/x-www-form-urlencoded", "application/octet-stream", "json", "application/", "/json", ""]:
    case(OK, {**GOOD, "content-type": kind})
    case("{", {**GOOD, "content-type": kind})
    case("", {**GOOD, "content-type": kind})
# headers
WITHOUT = {"content-type": "application/json"}
for body in [OK, "{}", "", "{", json.dumps({"params": {"prompt": 1}})]:
    case(body, WITHOUT)
    case(body, {**WITHOUT, "hf-api-key": KEY})
    case(body, {**WITHOUT, "hf-secret": "s"})
    case(body, {**WITHOUT, "hf-api-key": "nope", "hf-secret": "s"})
for key in ["", " ", "x", "0" * 31, "0" * 32, "0" * 33, "0000-0", "{" + KEY + "}", "urn:uuid:" + KEY, "URN:UUID:" + KEY, "{" + KEY, KEY + "}", KEY[:-1], KEY + "0", KEY.replace("-", ""), KEY.replace("-", "_"), "g" + KEY[1:], KEY[:8] + "00-0000-0000-0000-00000000", "0" * 8 + "-0000-0000-0000-0000000000000", "0-0-0-0-0", "----", "-----", "0" * 36, "{}", "urn:uuid:", KEY.upper(), " " + KEY + " ", "00000000-0000-4000-8000-00000000000g"]:
    case(OK, {**GOOD, "hf-api-key": key})
case(OK, {**GOOD, "hf-secret": ""})
for key in ["{" + "0" * 30 + "}", "{" + KEY[:-2] + "}", "{" + KEY[1:] + "0}", "{g" + KEY[1:] + "}", "{g" + KEY + "}", "urn:uuid:g" + KEY[1:], "urn:uuid:g", "urn:uuid:" + KEY[:-1], "urn:uuid:" + KEY + "0", "g" * 46, "0" * 38, "0" * 45, "0" * 46, "é" * 3, "0é", "é" * 23, "{é}"]:
    case(OK, {**GOOD, "hf-api-key": key})
# what our own readings of the rules once got wrong
for value in ["\u00857", "7\u0085", "\ufeff7", "\u20037", "\u200b7", "0__7", "0_7", "-0__7", "0__0", "0_", "0_.0", "00.0", "5.00", "5.0_0", "+ 5", "+-5"]:
    params(seed=value)
for url in ["file://-:1/", "file://[::1]:80/", "file://256:80/", "h://a b/", "h://a^b/", "h://a:80:80/", "h://a:80\\x", "h://a:99999/", "h://[::1]\\x", "h://xn--zzz--/", "ws://1 .2.3.4:80:80/", "http://u:p@1..2/", "http://u:p@1..2:a/", "http://xn--zzz--:a/", "http://\u200d2/", "http://1.2.3.09/", "http://1.2.3.4.a/", "ftp://a:/", "\x1chttp://a/"]:
    params(image_references=[{"type": "image_url", "image_url": url}])
# numbers are echoed as Python writes them
for value in [4.0, -0.0, 1e16, 1e15, 123456789012345680.0, 1e-5, 1e-4, 0.1, 5e-324, 1.5e300, 2**53 + 1]:
    case({"params": {"prompt": value}})
# bytes
for encoding in ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]:
    case(json.dumps({"params": {"prompt": "狐 🦊"}}, ensure_ascii=False).encode(encoding))
    case('{"params": 狐}'.encode(encoding))
    case("{}".encode(encoding))
    case("7".encode(encoding))
for raw in [b"\xff", b"\x00", b"\x00{}", b"{\x00}", b'"\xc3"', b'{"params": {"prompt": "\xe9"}}', b"\xef\xbb\xbf", b"\xf4\x90\x80\x80", b"\x00\x00\x00{\x00"]:
    case(raw)
    case(raw, {**GOOD, "content-type": "text/plain"})
# more than Python takes
for text in ["[" * 5000, "[" * 5000 + "]" * 5000, '{"a":' * 5000, "9" * 4301, '{"params":{"prompt":"a","count":%s}}' % ("9" * 4301), '{"params":{"prompt":"a","count":%s}}' % ("9" * 4300), '"\\ud83e', '"\\u0041']:
    case(text)

target = pathlib.Path(__file__).with_name("vectors.json")
meta = {"fastapi": fastapi.__version__, "pydantic": pydantic.VERSION}
lines = ",\n".join(json.dumps(v, ensure_ascii=True) for v in vectors)
target.write_text('{"recordedWith": %s, "vectors": [\n%s\n]}\n' % (json.dumps(meta), lines))
print(len(vectors), "vectors", meta)
