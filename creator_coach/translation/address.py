"""Where a text may go: the services' own hosts, and a LibreTranslate on this computer or behind https."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from creator_coach.translation.types import Failure, Service, Setup, TranslationFailed

#: The host of each service but one's own; DeepL's free keys end in ":fx" and have a host of their own.
_HOSTS = {Service.GOOGLE: "translate.google.com", Service.MYMEMORY: "api.mymemory.translated.net"}
_DEEPL, _DEEPL_FREE, FREE_KEY = "api.deepl.com", "api-free.deepl.com", ":fx"


def host(setup: Setup) -> str:
    """The one host that `setup` may reach. Raises TranslationFailed(ADDRESS) for an address that is none of ours."""
    if setup.service is Service.DEEPL:
        return _DEEPL_FREE if setup.key.endswith(FREE_KEY) else _DEEPL
    if setup.service is Service.LIBRE:
        return urlsplit(own(setup.address)).hostname or ""
    return _HOSTS[setup.service]


def own(address: str) -> str:
    """The address of one's own LibreTranslate, ending in "/". Raises TranslationFailed(ADDRESS).

    Plain http is for this computer alone. A name, a passphrase, a question or a fragment has no place in it.
    """
    try:
        found = urlsplit(address.strip())
        port = found.port
    except ValueError:
        raise TranslationFailed(Failure.ADDRESS) from None
    safe = found.scheme == "https" or (found.scheme == "http" and loopback(found.hostname or ""))
    if not safe or not found.hostname or found.username or found.password or found.query or found.fragment:
        raise TranslationFailed(Failure.ADDRESS)
    named = f"[{found.hostname}]" if ":" in found.hostname else found.hostname
    place = f"{named}:{port}" if port is not None else named
    return f"{found.scheme}://{place}{found.path.rstrip('/')}/"


def loopback(name: str) -> bool:
    """Whether `name` is this computer itself."""
    if name == "localhost":
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False
