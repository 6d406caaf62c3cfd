"""The sheet before a text leaves the computer: all of the text, where it would go, and "Don't send" as the answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from creator_coach.translation.types import Failure, Leaving, Service
from creator_coach.ui.dialogs.plain import PlainDialog
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.services import who_gets_it


class TranslateDialog(PlainDialog):
    """`sent` says that the person wants the text sent. It stays until an answer came, or they leave it."""

    sent = Signal()

    def __init__(self, look: Look, service: Service, leaving: Leaving, parent: QWidget | None = None) -> None:
        super().__init__(look.theme.px(520), parent)
        self._service, self._leaving = service, leaving
        self._title = text.label("h2")
        self._who = text.label("body", "text2")
        self._above = text.label("label")
        self.words = QPlainTextEdit("\n\n".join(leaving.texts))
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(look.theme.px(150))
        self._above.setBuddy(self.words)
        self._rest = text.label("label", "text2")
        self._told = text.label("body", "text2")
        self._told.hide()
        self.send_button = button(look, "secondary")
        self.send_button.setAutoDefault(False)
        self.leave_button = button(look, "primary")
        for part in (self._title, self._who, self._above, self.words, self._rest, self._told):
            self.column.addWidget(part)
        self.add_buttons(self.send_button, self.leave_button)
        self.send_button.clicked.connect(self.sent)
        self.leave_button.clicked.connect(self.reject)
        self._say()
        self.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self, *, busy: bool) -> None:
        """The text is on its way: it cannot be sent again meanwhile, and waiting for it can be left."""
        self.send_button.setEnabled(not busy)
        self.leave_button.setText(self.tr("Stop waiting") if busy else self.tr("Don’t send"))
        self._tell(
            self.tr("Waiting for {host}. You can stop at any time.").format(host=self._leaving.host) if busy else ""
        )
        self.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_failure(self, failure: Failure) -> None:
        """No translation came."""
        self.set_busy(busy=False)
        self.send_button.setText(self.tr("Send again"))
        self._tell(sentence(failure))

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))
        if words:
            announce(self, words)

    def _say(self) -> None:
        title = self.tr("Send this to {host}?").format(host=self._leaving.host)
        self._title.setText(title)
        self.setAccessibleName(title)
        self._who.setText(who_gets_it(self._service))
        self._above.setText(self.tr("This text would be sent, word for word:"))
        self.words.setAccessibleName(self.tr("The text that would be sent"))
        count = len(self._leaving.texts)
        self._rest.setText(self.tr("It goes in %n parts, one after the other.", "", count))
        self._rest.setVisible(count > 1)
        self.send_button.setText(self.tr("Send and translate"))
        self.leave_button.setText(self.tr("Don’t send"))


def sentence(failure: Failure) -> str:
    """Why there is no translation, and what can be done about it."""
    return {
        Failure.ADDRESS: QCoreApplication.translate(
            "TranslateDialog", "The address in Settings can’t be used. Nothing was sent."
        ),
        Failure.KEY: QCoreApplication.translate(
            "TranslateDialog", "The service wants a key, or another key. It is set in Settings."
        ),
        Failure.OFFLINE: QCoreApplication.translate(
            "TranslateDialog", "The service couldn’t be reached. The comment is as it was."
        ),
        Failure.SLOW: QCoreApplication.translate(
            "TranslateDialog", "No answer came in time. The comment is as it was."
        ),
        Failure.BUSY: QCoreApplication.translate(
            "TranslateDialog", "The service takes no more right now. Try again later."
        ),
        Failure.BROKEN: QCoreApplication.translate(
            "TranslateDialog", "The service is out of order right now. Try again later."
        ),
        Failure.ELSEWHERE: QCoreApplication.translate(
            "TranslateDialog", "The service wanted to send the text on to another place. The app didn’t let it."
        ),
        Failure.NONSENSE: QCoreApplication.translate(
            "TranslateDialog", "What came back was no translation. The comment is as it was."
        ),
        Failure.LANGUAGE: QCoreApplication.translate("TranslateDialog", "The service doesn’t know this language."),
        Failure.TOO_LONG: QCoreApplication.translate("TranslateDialog", "The comment is too long to be translated."),
        Failure.CANCELLED: QCoreApplication.translate("TranslateDialog", "You stopped it. The comment is as it was."),
    }[failure]
