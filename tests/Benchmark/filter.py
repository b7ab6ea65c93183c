#!/usr/bin/env python3
"""Measure in Chromium how long it takes from a choice in the filters of the matrix until the table is painted, and until it is complete.
Ends with 1 if a step takes longer than the limit to be painted.

    filter.py CORPUS [--hospitals 25] [--runs 15]

CORPUS is a folder with corpus.py. See README.md beside this file.
"""
import argparse
import functools
import http.server
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from benchmark import publish, write_site

SCRIPT = Path(__file__).with_name("filter.js")
WIDTHS = [360, 1440]
# The time that Nielsen calls immediate is 100; half of it is left for the browser and the visitor's device.
LIMIT_MILLISECONDS = 50
# A script that failed sends nothing home.
DEADLINE_SECONDS = 300


class Handler(http.server.SimpleHTTPRequestHandler):
    """The published site, a page that shows its matrix in a frame, and the place to which the figures are sent."""

    def __init__(self, *arguments, runs, measured, **keywords):
        self.runs, self.measured = runs, measured
        super().__init__(*arguments, **keywords)

    def do_GET(self):
        if self.path.startswith("/frame/"):
            width = int(self.path.removeprefix("/frame/"))
            self.answer(f'<!DOCTYPE html><iframe src="/matrix/" width="{width}" height="900"></iframe><script data-runs="{self.runs}" src="/filter.js"></script>'.encode(), "text/html")
        elif self.path == "/filter.js":
            self.answer(SCRIPT.read_bytes(), "text/javascript")
        else:
            super().do_GET()

    def do_POST(self):
        self.measured.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.answer(b"", "text/plain")

    def answer(self, body, kind):
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


def measure(site, width, runs):
    """Return the milliseconds of each step, run by run: until the table is painted, and until it is complete."""
    measured = []
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=site, runs=runs, measured=measured))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as profile:
        browser = subprocess.Popen(
            ["chromium", "--headless", "--no-sandbox", f"--user-data-dir={profile}", "--window-size=1500,1000", f"http://127.0.0.1:{server.server_port}/frame/{width}"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + DEADLINE_SECONDS
        try:
            while not measured:
                if time.monotonic() > deadline:
                    sys.exit(f"Chromium sent no figures within {DEADLINE_SECONDS} seconds")
                if browser.poll() is not None:
                    sys.exit("Chromium ended before it had measured anything")
                threading.Event().wait(0.2)
        finally:
            browser.terminate()
            browser.wait()
            server.shutdown()
    return measured[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, help="the folder with corpus.py")
    parser.add_argument("--hospitals", type=int, default=25, help="the size of the site (25: 500 branches, the most that one matrix holds)")
    parser.add_argument("--runs", type=int, default=15, help="how often each step is measured")
    parser.add_argument("--program", type=Path, help="the program, if it is published already")
    arguments = parser.parse_args()
    if shutil.which("chromium") is None:
        sys.exit("Chromium is missing")

    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary) / "site"
        work.mkdir()
        program = arguments.program or publish(Path(temporary) / "bin")
        write_site(arguments.corpus, arguments.hospitals, work)
        subprocess.run([program.absolute(), "build", "--site", work, "--output", work / "public"], check=True, stdout=subprocess.DEVNULL)
        print(f"{'px':>5} {'step':<26} {'median ms':>10} {'slowest':>8} {'complete':>8} {'slowest':>8}")
        is_late = False
        for width in WIDTHS:
            for step, times in measure(work / "public", width, arguments.runs).items():
                painted, complete = zip(*times)
                is_late_here = statistics.median(painted) > LIMIT_MILLISECONDS
                is_late |= is_late_here
                print(f"{width:>5} {step:<26} {statistics.median(painted):>10.1f} {max(painted):>8.1f} {statistics.median(complete):>8.1f} {max(complete):>8.1f}{' too slow' if is_late_here else ''}")
        return 1 if is_late else 0


if __name__ == "__main__":
    sys.exit(main())
