"""Run by IPython in every kernel whose IPYTHONDIR is tests/offline: the network is cut off, this machine is not."""

import ipaddress
import socket


def _guarded(method):
    def connect(self, address):
        if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_here(address[0]):
            raise OSError(f"the network is cut off: {address[0]}")
        return method(self, address)

    return connect


def _is_here(host):
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _no_lookup(host, *args, _getaddrinfo=socket.getaddrinfo, **more):
    if host is not None and not _is_here(host):
        raise socket.gaierror(f"the network is cut off: {host}")
    return _getaddrinfo(host, *args, **more)


socket.socket.connect = _guarded(socket.socket.connect)
socket.socket.connect_ex = _guarded(socket.socket.connect_ex)
socket.getaddrinfo = _no_lookup
