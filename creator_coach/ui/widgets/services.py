"""What the person is told of each translator: its name, and who gets the text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from creator_coach.translation.types import Service


def name(service: Service) -> str:
    """What `service` is called."""
    if service is Service.LIBRE:
        return QCoreApplication.translate("Services", "LibreTranslate of your own")
    return {Service.GOOGLE: "Google", Service.MYMEMORY: "MyMemory", Service.DEEPL: "DeepL"}[service]


def who_gets_it(service: Service) -> str:
    """Who gets a text that is sent to `service`."""
    return {
        Service.LIBRE: QCoreApplication.translate(
            "Services", "The text goes to the LibreTranslate at your address, and whoever runs that can read it."
        ),
        Service.GOOGLE: QCoreApplication.translate(
            "Services", "Google gets the text and your internet address, and may keep both. No account is used."
        ),
        Service.MYMEMORY: QCoreApplication.translate(
            "Services",
            "MyMemory, run by the company Translated in Italy, gets the text and your internet address. "
            "It may keep the text in a collection that others can search.",
        ),
        Service.DEEPL: QCoreApplication.translate(
            "Services",
            "DeepL in Germany gets the text, your key and your internet address. "
            "With a key for the free plan it may keep the text and train on it.",
        ),
    }[service]
