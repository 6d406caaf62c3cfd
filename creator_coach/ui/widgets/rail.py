"""The rail: the way between the parts of the app, wide with words beside the icons or compact with them below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import GAP

ICONS = {
    "read": "book-open",
    "journal": "notebook-pen",
    "kind_words": "jar",
    "insights": "chart-line",
    "support": "life-buoy",
    "settings": "settings-2",
    "lock": "lock",
}
# A place without a button of its own, and the one it is under.
WITHIN = {"help": "support"}
ABOVE = ("read", "journal", "kind_words", "insights")
WIDE = 208
COMPACT = 84
SOFT_HYPHEN = "\u00ad"


class RailButton(QToolButton):
    """One place to go to; the one that is shown has a bar at its edge, so that colour is not alone in saying it.

    It is no box to tick: each is a stop for Tab, arrows go on, and pressing it leads there.
    """

    def __init__(self, look: Look, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._compact = False
        self._word = ""
        self._here = False
        self.setProperty("kind", "rail")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_compact(compact=False)

    def set_compact(self, *, compact: bool) -> None:
        """The word below the icon, or beside it."""
        self._compact = compact
        below, beside = Qt.ToolButtonStyle.ToolButtonTextUnderIcon, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(below if compact else beside)
        self.setProperty("compact", compact)
        self._restyle()
        self.set_word(self._word)

    @property
    def here(self) -> bool:
        """Whether this is the place that is shown."""
        return self._here

    def set_here(self, *, here: bool) -> None:
        """Show and tell that this is the place that is shown, or another."""
        if here != self._here:
            self._here = here
            self.setProperty("here", here)
            self._restyle()
            self.set_word(self._word)

    def widest(self) -> int:
        """The width it needs when it is the place that is shown, for its word is bold then."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        lines = self.text().split("\n")
        now, then = (max(QFontMetrics(font).horizontalAdvance(each) for each in lines) for font in (self.font(), bold))
        return self.sizeHint().width() + max(0, then - now) + 2

    def _restyle(self) -> None:
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # before that, no style has seen it
            self.style().unpolish(self)
            self.style().polish(self)
        self.draw_icon()

    def set_word(self, word: str) -> None:
        """The word; a soft hyphen or a space in it is where the compact rail may break it."""
        self._word = word
        self.setAccessibleName(word.replace(SOFT_HYPHEN, ""))
        self.setAccessibleDescription(self.tr("You are here") if self._here else "")
        self.setText(word.replace(SOFT_HYPHEN, "-\n").replace(" ", "\n") if self._compact else self.accessibleName())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and the bar of the chosen one."""
        super().paintEvent(event)
        if not self._here:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.color("accent"))
        tall = min(self.height() - 12, self._look.theme.px(20 if not self._compact else 30))
        painter.drawRoundedRect(QRectF(0, (self.height() - tall) / 2, 3, tall), 1.5, 1.5)
        painter.end()

    def draw_icon(self) -> None:
        """Draw the icon as the look and the choice are now."""
        side = self._look.theme.px(18)
        gap = 0 if self._compact else GAP + 2
        self.setIconSize(QSize(side + gap, side))
        self.setIcon(self._look.icon(self._icon, "accent" if self._here else "text2", 18, gap))


class Rail(QFrame):
    """Name and mark of the app, the places, and the one sentence about privacy."""

    asked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._asks = False
        self._compact = self._polished = False
        self.setObjectName("rail")
        self._mark = QLabel(self)
        self._name = text.label("h3", wrap=False, parent=self)
        self._name.setObjectName("wordmark")
        self._name.setText("Creator Coach")
        self._buttons = {place: self._make(place) for place in ICONS}
        self._cloud = QLabel(self)
        self._promise = text.label("caption", "text3", parent=self)
        self._inside = QWidget()
        self._inside.setObjectName("places")
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("places")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._column = QVBoxLayout(self._inside)
        self._lay_out()
        look.changed.connect(self._redraw)
        self.select("read")  # where everybody begins: what is chosen before there is a style need not be styled anew
        self._redraw()
        self.retranslate()

    def _make(self, place: str) -> RailButton:
        made = RailButton(self._look, ICONS[place], self)
        made.clicked.connect(lambda: self.asked.emit(place))
        return made

    def _lay_out(self) -> None:
        self._column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(9)
        self._head = head
        head.addWidget(self._mark)
        head.addWidget(self._name, 1)
        self._column.addLayout(head)
        self._column.addSpacing(20)
        for place, each in self._buttons.items():
            if place == "support":
                self._column.addStretch(1)
            self._column.addWidget(each)
        self._column.addSpacing(8)
        self._column.addWidget(text.rule(self))
        self._column.addSpacing(6)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self._foot = foot
        foot.addWidget(self._cloud, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._promise, 1)
        self._column.addLayout(foot)

    def button(self, place: str) -> RailButton:
        """The button of a place. Raises KeyError for an unknown one."""
        return self._buttons[place]

    def select(self, place: str) -> None:
        """Mark `place` as the one shown."""
        chosen = self._buttons[WITHIN.get(place, place)]
        for each in self._buttons.values():
            each.set_here(here=each is chosen)
        self._scroll.ensureWidgetVisible(chosen)

    def focus_chosen(self) -> None:
        """Put the focus on the place that is shown."""
        for each in self._buttons.values():
            if each.here:
                each.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def promise(self, *, asks: bool) -> None:
        """Promise that everything stays here, or, where translation is on, that the app `asks` first."""
        if asks != self._asks:
            self._asks = asks
            self._redraw()
            self.retranslate()

    def set_compact(self, *, compact: bool) -> None:
        """Icons above words in a narrow rail, or beside them in a wide one."""
        if compact != self._compact:
            self._compact = compact
            self._redraw()

    def retranslate(self) -> None:
        """Set every text."""
        words = {
            "read": self.tr("Read"),
            "journal": self.tr("Journal"),
            "kind_words": self.tr("Kind words"),
            "insights": self.tr("Insights"),
            "support": self.tr("Support"),
            "settings": self.tr("Settings"),
            "lock": self.tr("Lock"),
        }
        for place, word in words.items():
            self._buttons[place].set_word(word)
        if self._asks:
            self._promise.setText(self.tr("Asks before\nanything is sent."))
            self._cloud.setToolTip(self.tr("Translation is on: nothing leaves this computer before you have said so."))
        else:
            self._promise.setText(self.tr("Works offline.\nEverything stays here."))
            self._cloud.setToolTip(self.tr("Everything stays on this computer."))
        self.setAccessibleName(self.tr("Places"))
        self._widen()

    def event(self, event: QEvent) -> bool:
        """Be as wide as the style needs it, once there is one and before anything is laid out."""
        if event.type() is QEvent.Type.Polish:
            self._polished = True
            self._widen()
        return super().event(event)

    def _widen(self) -> None:
        """As wide as it is drawn, or as its longest word is."""
        if not self._polished:
            return
        across = self._column.contentsMargins().left() * 2
        words = max(each.widest() for each in self._buttons.values()) + across
        self.setFixedWidth(max(words, self._look.theme.px(COMPACT if self._compact else WIDE)))

    def _redraw(self) -> None:
        theme = self._look.theme
        self._mark.setPixmap(self._look.pixmap("mark", theme.px(28)))
        self._cloud.setPixmap(self._look.pixmap("globe" if self._asks else "cloud-off", theme.px(16), "text3"))
        self._name.setVisible(not self._compact)
        self._promise.setVisible(not self._compact)
        for each in self._buttons.values():
            each.set_compact(compact=self._compact)
        across = 8 if self._compact else 14
        self._column.setContentsMargins(across, 22 if not self._compact else 18, across, 14)
        self._widen()
        centre = Qt.AlignmentFlag.AlignCenter
        self._head.setContentsMargins(0 if self._compact else 6, 0, 0, 0)
        self._foot.setContentsMargins(0 if self._compact else 12, 0, 0, 0)
        self._mark.setAlignment(centre if self._compact else Qt.AlignmentFlag.AlignLeft)
        self._cloud.setAlignment(centre if self._compact else Qt.AlignmentFlag.AlignLeft)
