"""The published client against the server whose URL is the only argument; credentials are in HF_KEY."""

import struct
import sys
import urllib.request

import higgsfield_client

ROUTE = 'higgsfield-ai/popcorn/auto'
url = sys.argv[1]
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


def refuses(what: str, asking: higgsfield_client.SyncClient, arguments: dict, words: str) -> None:
    try:
        asking.submit(ROUTE, arguments)
    except higgsfield_client.HiggsfieldClientError as error:
        assert words.lower() in str(error).lower(), f'{what}: {error}'
    else:
        raise AssertionError(f'{what} was accepted')


first = draws_what_was_asked()
takes_an_upload_as_reference(first)
refuses('bad input', client, {'prompt': 'A fox', 'num_images': 99}, 'num_images')
stranger = higgsfield_client.SyncClient(base_url=url, api_key='00000000-0000-4000-8000-000000000000:wrong')
refuses('a stranger', stranger, {'prompt': 'A fox'}, 'credentials')
print('higgsfield-client: all as it should be')
