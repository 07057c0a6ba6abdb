"""What all tests share."""

import os

os.environ["WIRED_RIGHT_RECORD"] = "off"  # tests leave the learner's record alone
