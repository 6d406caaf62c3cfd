"""One window for a journal: who starts the app again for the same journal gets the window that is there."""
# ruff: noqa: PLC0415  (the socket is not needed for the first painting)

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: All that is ever said on the socket.
RAISE = b"raise\n"
#: How long the first window has to answer, in seconds: it may be starting just now.
PATIENCE = 2.0
#: Systems allow no longer paths for a socket, in bytes.
_LONGEST = 100


class Single(QObject):
    """Claims the journal at `path` for this process. `raise_asked` says that the app was started again for it.

    The lock and the socket lie beside the journal. Nothing of the journal goes through the socket.
    """

    raise_asked = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._lock = QLockFile(str(path.with_name(f"{path.name}.lock")))
        self._lock.setStaleLockTime(0)  # however old: it holds while its process lives, and no longer
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Whether the journal is this process's now. If not, another one has it and has been asked to show itself.

        Where no lock can be kept, or who has it does not answer, it is: SQLite lets nobody harm the journal anyway.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            return True
        if self._lock.tryLock(0):
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        return not self._ask()

    def release(self) -> None:
        """Let the journal go."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def listen(self) -> None:
        """Hear from now on of the app being started again; nothing is heard if the journal is not this process's."""
        from PySide6.QtNetwork import QLocalServer

        if not self._lock.isLocked():
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(self._name())  # what a process that died has left
        self._server.listen(self._name())

    def _ask(self) -> bool:
        """Ask the one that has it to show itself; whether it could be asked."""
        from PySide6.QtNetwork import QLocalSocket

        end = time.monotonic() + PATIENCE
        while True:
            socket = QLocalSocket()
            socket.connectToServer(self._name())
            if socket.waitForConnected(200):
                socket.write(RAISE)
                sent = socket.waitForBytesWritten(1000)
                socket.disconnectFromServer()
                return sent
            if time.monotonic() > end:
                return False
            time.sleep(0.05)

    def _answer(self) -> None:
        caller = self._server.nextPendingConnection() if self._server is not None else None
        if caller is None:
            return
        caller.readyRead.connect(lambda: self._heard(caller))
        caller.disconnected.connect(caller.deleteLater)
        if caller.bytesAvailable():
            self._heard(caller)

    def _heard(self, caller: QLocalSocket) -> None:
        said = bytes(caller.read(len(RAISE)).data())
        caller.abort()  # whatever else it says is not read
        if said == RAISE:
            self.raise_asked.emit()

    def _name(self) -> str:
        beside = str(self._path.with_name(f"{self._path.name}.socket"))
        if sys.platform != "win32" and len(beside.encode()) <= _LONGEST:
            return beside
        import hashlib

        return f"creator-coach-{hashlib.sha256(str(self._path).encode()).hexdigest()[:24]}"
