#!/usr/bin/env python3
"""Measure whole builds of a synthetic site: the published program, and Hugo on the same corpus where it is installed.

    benchmark.py CORPUS [--hospitals 50 500] [--runs 5] [--against PROGRAM]

CORPUS is a folder with corpus.py and, to compare with Hugo, hugo/prepare.sh. See README.md beside this file.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


def publish(folder):
    """Publish the program as README.md tells users to."""
    subprocess.run(
        ["dotnet", "publish", PROJECT / "generator/Cli", "-p:PublishProfile=ReadyToRun", "--output", folder, "--nologo", "--verbosity", "quiet"],
        check=True)
    return folder / "brandshowcase"


def write_site(corpus, hospitals, folder):
    subprocess.run([sys.executable, corpus / "corpus.py", str(hospitals), folder / "content"], check=True)
    shutil.copy(PROJECT / "site.yml", folder)
    shutil.copytree(PROJECT / "themes", folder / "themes")
    return sum(1 for _ in (folder / "content").rglob("*.md"))


def measure(command):
    """Run a command and return its wall seconds, its CPU seconds (user and system) and its peak memory in MiB."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} ended with exit code {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure_in_turn(commands, runs, outputs):
    """Run every command in turn, A B A B, so that what else the machine does falls on all alike; the first round is not counted.

    Every run writes into a folder of its own: file systems are slow to reuse what was deleted a moment ago.
    """
    measured = {name: [] for name in commands}
    for run in range(runs + 1):
        for name, command in commands.items():
            result = measure([*command, outputs / f"{name}-{run}"])
            if run > 0:
                measured[name].append(result)
    return measured


def report(pages, measured):
    medians = {name: [statistics.median(column) for column in zip(*results)] for name, results in measured.items()}
    for name, (wall, cpu, peak) in medians.items():
        print(f"{pages:>7} {name:<14} {wall:>8.2f} {cpu:>8.2f} {peak:>9.0f}")
    if len(measured) > 1:
        # Run by run, so that a machine that grows slower meanwhile does not move the ratio.
        pairs = zip(*measured.values())
        ratios = [statistics.median(column) for column in zip(*([a / b for a, b in zip(ours, other)] for ours, other in pairs))]
        print(f"{pages:>7} {'ratio':<14} {ratios[0]:>8.2f} {ratios[1]:>8.2f} {ratios[2]:>9.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, help="the folder with corpus.py")
    parser.add_argument("--hospitals", type=int, nargs="+", default=[50, 500], help="the sizes of the site (50: 1,056 pages, 500: 10,551)")
    parser.add_argument("--runs", type=int, default=5, help="how often each program is measured")
    parser.add_argument("--against", type=Path, help="another build of the program, to be compared with in place of Hugo")
    arguments = parser.parse_args()
    prepare = arguments.corpus / "hugo/prepare.sh"
    with_hugo = arguments.against is None and prepare.exists() and shutil.which("hugo") is not None

    with tempfile.TemporaryDirectory() as temporary:
        program = publish(Path(temporary) / "bin")
        print(f"{'pages':>7} {'program':<14} {'wall s':>8} {'CPU s':>8} {'peak MiB':>9}")
        for hospitals in arguments.hospitals:
            work = Path(temporary) / str(hospitals)
            site, hugo, outputs = work / "site", work / "hugo", work / "outputs"
            site.mkdir(parents=True)
            outputs.mkdir()
            pages = write_site(arguments.corpus, hospitals, site)
            commands = {"brandshowcase": [program, "build", "--site", site, "--output"]}
            if with_hugo:
                subprocess.run([prepare, site / "content", hugo], check=True)
                commands["hugo"] = ["hugo", "--quiet", "--source", hugo, "--destination"]
            if arguments.against:
                commands["against"] = [arguments.against, "build", "--site", site, "--output"]
            report(pages, measure_in_turn(commands, arguments.runs, outputs))
            shutil.rmtree(work)


if __name__ == "__main__":
    main()
