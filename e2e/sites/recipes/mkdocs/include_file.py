"""Puts a file of this folder in the place of a comment such as <!-- include timeline.html -->."""

import re
from pathlib import Path


def on_page_content(html, page, config, files):
    folder = Path(config["config_file_path"]).parent
    return re.sub(r"<!-- include (\S+) -->", lambda found: (folder / found[1]).read_text("utf-8"), html)
