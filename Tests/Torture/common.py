"""What all rounds of torture share: the binary, the folders, a promise that broke."""
import os
import pathlib
import shutil
import subprocess

import mutation

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("PLANCHECK", ROOT / ".build/release/plancheck"))
FINDS = ROOT / ".build/torture/finds"
PROGRAMME = ROOT / "fixtures/programme"
SHARED = pathlib.Path(os.environ.get("PLANCHECK_SHARED", ROOT.parent / "shared"))
# A command that is still at work after this time, in seconds, hangs.
PATIENCE = 300
# What is said on standard error when a worker died.
DIED = b"its reader failed"


class Broken(Exception):
    """A promise that did not hold; the text says which."""


def environment():
    passed = ["PATH", "SWIFT_BACKTRACE", "ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS"]
    return {"LC_ALL": "C.UTF-8"} | {name: os.environ[name] for name in passed if name in os.environ}


def plancheck(*arguments, timeout=PATIENCE, **options):
    if "stdout" not in options:
        options["capture_output"] = True
    return subprocess.run([BINARY, *arguments], env=environment(), timeout=timeout, **options)


def seeds():
    return mutation.forms(
        [PROGRAMME / "submissions", SHARED / "samples", SHARED / "real/files"])


def programme(scratch, name, copies=1):
    """A copy of the example programme, with its submissions as many times over."""
    folder = scratch / name
    shutil.copytree(PROGRAMME, folder, ignore=shutil.ignore_patterns("register.sqlite*", "out"))
    originals = sorted(path for path in (folder / "submissions").rglob("*") if path.is_file())
    for copy in range(1, copies):
        target = folder / "submissions" / f"copy{copy}"
        target.mkdir()
        for path in originals:
            # Another comment behind the archive makes it another submission.
            (target / path.name).write_bytes(path.read_bytes() + b"%d" % copy)
    return folder


def recording(folder):
    return ["check", "--programme", str(folder), "--quiet", "--fail-on", "never", "--as-at",
            "2020-10-05", "--format", "jsonl", "submissions"]
