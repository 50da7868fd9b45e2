"""The codes of an authenticator app."""

import base64
import hashlib
import hmac
import struct


def code(seed, step):
    """The six digits of one step of thirty seconds: RFC 6238, written down once more. The seed is Base32."""
    mac = hmac.new(base64.b32decode(seed), struct.pack(">q", step), hashlib.sha1).digest()
    offset = mac[-1] & 15
    return f"{(struct.unpack('>I', mac[offset : offset + 4])[0] & 0x7FFFFFFF) % 1000000:06}"
