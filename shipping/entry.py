"""What a bundle starts: the same as the command `creator-coach`."""

import sys

from creator_coach.cli import main

sys.exit(main())
