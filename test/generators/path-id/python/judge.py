"""Reads a pattern and texts, one per line in hexadecimal digits, and writes for each text whether the pattern is in it."""

import re
import sys

pattern, *texts = (bytes.fromhex(line).decode() for line in sys.stdin)
expression = re.compile(pattern)
for text in texts:
    print("true" if expression.search(text) else "false")
