"""What narrows the journal's list besides words and kinds; folded away until it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QVBoxLayout, QWidget

from creator_coach.journal.types import Search
from creator_coach.reading.types import Stance
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import Chip, button, chip
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.words import Words

#: Days back that can be chosen; None is a period of one's own.
PERIODS = (7, 30, 365, None)
#: Strengths that can be chosen, both ends included.
BANDS = ((0, 3), (4, 6), (7, 10))
_NAMES = ("stance", "platform", "tag", "period", "before", "after")


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


class Field(QWidget):
    """A choice under its name; the first one asks for nothing."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = text.label("caption", "text2", wrap=False)
        self.box = QComboBox()
        self.box.setMinimumWidth(look.theme.px(150))
        self._name.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._name)
        column.addWidget(self.box)

    def say(self, name: str, nothing: str, choices: Iterable[tuple[str, object]]) -> None:
        """Set its name and its choices, each with what it stands for; what was chosen stays so if it is still there."""
        blocked, chosen = self.box.blockSignals(True), self.chosen()
        self._name.setText(name)
        self.box.setAccessibleName(name)
        self.box.clear()
        self.box.addItem(nothing)
        for words, value in choices:
            self.box.addItem(words, value)
        self.choose(chosen)
        self.box.blockSignals(blocked)

    def chosen(self) -> object:
        """What the choice stands for; None for nothing."""
        return self.box.currentData()

    def choose(self, value: object) -> None:
        """Choose what stands for `value`; nothing, if that is not among them."""
        places = (place for place in range(1, self.box.count()) if self.box.itemData(place) == value)
        self.box.setCurrentIndex(next(places, 0))


class Filters(Card):
    """Asks by stance, platform, tags, period, open plans and strength. `changed` says that something else is asked."""

    changed = Signal()

    def __init__(self, look: Look, clock: Callable[[], datetime] = _now, parent: QWidget | None = None) -> None:
        super().__init__(look, "sunken", parent)
        self._clock = clock
        self._words = Words(self)
        self._tags: tuple[str, ...] = ()
        self._platforms: tuple[str, ...] = ()
        self.fields = {name: Field(look) for name in _NAMES}
        self.since, self.until = QDateEdit(), QDateEdit()
        self.plans = QCheckBox()
        self.clear_button = button(look, "quiet", "x", "small")
        self._chosen_tags: dict[str, Chip] = {}
        self._lay_out()
        self._connect()
        self._fit()
        self.retranslate()

    def _lay_out(self) -> None:
        self.body.setContentsMargins(18, 12, 18, 12)
        fields = QWidget()
        self._flow = FlowLayout(fields, spacing=14, line_spacing=8)
        for name, field in self.fields.items():
            self._flow.addWidget(field)
            if name == "period":
                self._flow.addWidget(self._own_period())
        self._flow.addWidget(self.plans)
        self._flow.addWidget(self.clear_button)
        self.body.addWidget(fields)

    def _own_period(self) -> QWidget:
        self._period = QWidget()
        self._span = text.label("caption", "text2", wrap=False)
        days = QWidget()
        flow = FlowLayout(days)
        for each in (self.since, self.until):
            each.setCalendarPopup(True)
            each.setDate(QDate(*self._clock().date().timetuple()[:3]))
            flow.addWidget(each)
        column = QVBoxLayout(self._period)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._span)
        column.addWidget(days)
        return self._period

    def _connect(self) -> None:
        for name, field in self.fields.items():
            if name != "tag":
                field.box.currentIndexChanged.connect(self._change)
        self.fields["tag"].box.currentIndexChanged.connect(self._choose_tag)
        self.since.dateChanged.connect(self._change)
        self.until.dateChanged.connect(self._change)
        self.plans.toggled.connect(self._change)
        self.clear_button.clicked.connect(self.clear)

    def _change(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        self._period.setVisible(self.fields["period"].chosen() == 0)
        self.clear_button.setEnabled(self.active > 0)

    # the tags --------------------------------------------------------------------------------------

    def _choose_tag(self) -> None:
        tag = self.fields["tag"].chosen()
        self.fields["tag"].box.setCurrentIndex(0)
        if isinstance(tag, str):
            self.choose_tag(tag)

    def choose_tag(self, tag: str) -> None:
        """Ask for entries with `tag`, besides what is asked for already."""
        if tag in self._chosen_tags:
            return
        made = self._chosen_tags[tag] = chip(self._look)
        made.setText(tag)
        made.setChecked(True)
        made.toggled.connect(lambda: self._drop_tag(tag))
        self._flow.addWidget(made)
        made.show()
        self._change()

    def _drop_tag(self, tag: str) -> None:
        gone = self._chosen_tags.pop(tag)
        self._flow.removeWidget(gone)
        gone.hide()
        gone.deleteLater()
        self._change()

    # what is asked ---------------------------------------------------------------------------------

    def show_choices(self, tags: Iterable[str], platforms: Iterable[str]) -> None:
        """What there is to choose from in this journal."""
        self._tags, self._platforms = tuple(tags), tuple(platforms)
        self.retranslate()

    def narrow(self, search: Search) -> Search:
        """`search`, narrowed by what is chosen here."""
        value = {name: field.chosen() for name, field in self.fields.items()}
        since, until = self._asked_period()
        return replace(
            search,
            stances=frozenset({Stance(value["stance"])} if isinstance(value["stance"], str) else ()),
            platform=value["platform"] if isinstance(value["platform"], str) else "",
            tags=frozenset(self._chosen_tags),
            since=since,
            until=until,
            open_plans=self.plans.isChecked(),
            before=_band(value["before"]),
            after=_band(value["after"]),
        )

    def _asked_period(self) -> tuple[datetime | None, datetime | None]:
        days = self.fields["period"].chosen()
        if days is None:
            return None, None
        if days:
            return _midnight(self._clock().date() - timedelta(days=int(str(days)) - 1)), None
        first, last = sorted((_day(self.since), _day(self.until)))
        return _midnight(first), _midnight(last + timedelta(days=1))

    @property
    def active(self) -> int:
        """How many of them ask for something."""
        chosen = sum(field.box.currentIndex() > 0 for field in self.fields.values())
        return chosen + len(self._chosen_tags) + self.plans.isChecked()

    def clear(self) -> None:
        """Ask for nothing."""
        blocked = self.blockSignals(True)
        for field in self.fields.values():
            field.box.setCurrentIndex(0)
        for each in list(self._chosen_tags.values()):
            each.setChecked(False)
        self.plans.setChecked(False)
        self.blockSignals(blocked)
        self._change()

    def retranslate(self) -> None:
        """Set every text."""
        any_one = self.tr("Any")
        stances = [(self._words.stance(stance), stance) for stance in Stance]
        self.fields["stance"].say(self.tr("What to do"), any_one, stances)
        self.fields["platform"].say(self.tr("Where"), any_one, [(each, each) for each in self._platforms])
        self.fields["tag"].say(self.tr("Tag"), self.tr("Choose"), [(each, each) for each in self._tags])
        # A period of one's own has no number of days.
        periods = [
            (self.tr("The last %n days", "", days) if days else self.tr("From one day to another"), days or 0)
            for days in PERIODS
        ]
        self.fields["period"].say(self.tr("When"), self.tr("Any time"), periods)
        bands = [(f"{least}–{most}", f"{least}-{most}") for least, most in BANDS]
        self.fields["before"].say(self.tr("How it landed"), any_one, bands)
        self.fields["after"].say(self.tr("Afterwards"), any_one, bands)
        self._span.setText(self.tr("First and last day"))
        self.since.setAccessibleName(self.tr("First day"))
        self.until.setAccessibleName(self.tr("Last day"))
        self.plans.setText(self.tr("Plans not used yet"))
        self.clear_button.setText(self.tr("Clear the filters"))


def _band(chosen: object) -> tuple[int, int] | None:
    return next((band for band in BANDS if f"{band[0]}-{band[1]}" == chosen), None)


def _day(field: QDateEdit) -> date:
    asked = field.date()
    return date(asked.year(), asked.month(), asked.day())


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()
