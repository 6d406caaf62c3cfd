"""What a bundle starts: the same as the command `creator-coach`."""

import io
import sys

from creator_coach.cli import main

# A Windows program with a window has nowhere to print to.
sys.stdout = sys.stdout or io.StringIO()
sys.stderr = sys.stderr or io.StringIO()
sys.exit(main())
