"""The published client against the server whose URL is the first argument; credentials are in HF_KEY.

Further arguments: the key of an account with one frame left, and the secret that signs this account's webhooks.
The server draws one set at a time and lets webhooks reach this machine.
"""

import asyncio
import base64
import hashlib
import hmac
import http.server
import json
import queue
import struct
import sys
import threading
import urllib.request

import higgsfield_client

ROUTE = 'higgsfield-ai/popcorn/auto'
FOX = {'prompt': 'A red fox in the snow', 'seed': 7}
url, poor_key, webhook_secret = sys.argv[1:]
client = higgsfield_client.SyncClient(base_url=url)


def size_of_png(data: bytes) -> tuple[int, int]:
    assert data.startswith(b'\x89PNG\r\n\x1a\n'), 'not a PNG'
    return struct.unpack('>II', data[16:24])


def fetch(address: str) -> bytes:
    with urllib.request.urlopen(address) as answer:
        return answer.read()


def draws_what_was_asked() -> str:
    seen = []
    arguments = {'prompt': 'A sailor on a pier at dusk', 'num_images': 2, 'aspect_ratio': '16:9', 'seed': 5}
    result = client.subscribe(ROUTE, arguments, on_queue_update=seen.append)
    assert result['status'] == 'completed', result
    assert isinstance(seen[-1], higgsfield_client.Completed), seen
    images = [image['url'] for image in result['images']]
    assert len(set(images)) == 2, images
    for image in images:
        assert size_of_png(fetch(image)) == (1280, 720), image
    return images[0]


def takes_an_upload_as_reference(image: str) -> None:
    uploaded = client.upload(fetch(image), 'image/png')
    arguments = {'prompt': 'The sailor in a boat', 'image_urls': [uploaded], 'seed': 6}
    assert client.subscribe(ROUTE, arguments)['status'] == 'completed'


def draws_for_the_asynchronous_client() -> None:
    asking = higgsfield_client.AsyncClient(base_url=url)
    assert asyncio.run(asking.subscribe(ROUTE, FOX))['status'] == 'completed'


def cancels_what_waits_and_not_what_has_begun() -> None:
    begun = client.submit(ROUTE, {**FOX, 'num_images': 8, 'resolution': '1600p'})
    waiting = client.submit(ROUTE, FOX)
    while isinstance(begun.status(), higgsfield_client.Queued):
        pass
    waiting.cancel()
    assert isinstance(waiting.status(), higgsfield_client.Cancelled), waiting.status()
    raises('a cancel too late', begun.cancel, '')
    assert begun.get()['status'] == 'completed'


def says_how_a_request_ended() -> None:
    nsfw = client.submit(ROUTE, {'prompt': 'A naked woman on a bed'})
    assert nsfw.get()['status'] == 'nsfw'
    assert isinstance(nsfw.status(), higgsfield_client.NSFW)
    failed = client.submit(ROUTE, {**FOX, 'image_urls': ['http://127.0.0.1:9/picture.png']})
    assert 'Reference image 1' in failed.get()['error']
    assert isinstance(failed.status(), higgsfield_client.Failed)


def sends_a_signed_webhook() -> None:
    received = queue.Queue()

    class Receiver(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            received.put((dict(self.headers), self.rfile.read(int(self.headers['content-length']))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *words: object) -> None:
            pass

    server = http.server.HTTPServer(('127.0.0.1', 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    asked = client.submit(ROUTE, FOX, webhook_url=f'http://127.0.0.1:{server.server_port}/hook')
    headers, body = received.get(timeout=60)
    server.shutdown()
    headers = {name.lower(): value for name, value in headers.items()}
    signed = f'{headers["webhook-id"]}.{headers["webhook-timestamp"]}.'.encode() + body
    secret = base64.b64decode(webhook_secret.removeprefix('whsec_'))
    expected = 'v1,' + base64.b64encode(hmac.new(secret, signed, hashlib.sha256).digest()).decode()
    assert headers['webhook-signature'] == expected, headers
    told = json.loads(body)
    assert (told['request_id'], told['status']) == (asked.request_id, 'completed'), told


def raises(what: str, act, words: str) -> None:
    try:
        act()
    except higgsfield_client.HiggsfieldClientError as error:
        assert words.lower() in str(error).lower(), f'{what}: {error}'
    else:
        raise AssertionError(f'{what} was accepted')


def refuses(what: str, asking: higgsfield_client.SyncClient, arguments: dict, words: str) -> None:
    raises(what, lambda: asking.submit(ROUTE, arguments), words)


first = draws_what_was_asked()
takes_an_upload_as_reference(first)
draws_for_the_asynchronous_client()
cancels_what_waits_and_not_what_has_begun()
says_how_a_request_ended()
sends_a_signed_webhook()
refuses('bad input', client, {'prompt': 'A fox', 'num_images': 99}, 'num_images')
stranger = higgsfield_client.SyncClient(base_url=url, api_key='00000000-0000-4000-8000-000000000000:wrong')
refuses('a stranger', stranger, FOX, 'credentials')
poor = higgsfield_client.SyncClient(base_url=url, api_key=poor_key)
assert poor.subscribe(ROUTE, FOX)['status'] == 'completed'
refuses('an account without credit', poor, FOX, 'not enough credits')
print('higgsfield-client: all as it should be')
