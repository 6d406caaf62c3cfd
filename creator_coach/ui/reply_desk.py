"""The desk, with the reply that lies on it."""

from __future__ import annotations

from dataclasses import replace

from creator_coach.journal.replies import Reply
from creator_coach.ui.desk import Desk


class ReplyDesk(Desk):
    """Keeps the reply to the current comment as it keeps everything else."""

    def answer(self, reply: Reply) -> None:
        """The reply as it is now. Words that are being typed are saved when they rest; everything else at once."""
        entry = self.entry
        if entry is None or entry.reply == reply:
            return
        only_words = replace(entry.reply, words=reply.words) == reply
        self._keep(replace(entry, reply=reply), at_once=not only_words)
