"""Counts the instructions of a worker under callgrind: they repeat to about 0.01 %, seconds do not.

A worker is started as the supervisor starts it, with its set-up and its files as frames on standard
input (Sources/Platform/Processes/Frame.swift, Sources/plancheck/Checking/CheckSetup.swift and FileRequest.swift), because
callgrind cannot follow a program that runs itself anew through /proc/self/exe.
"""
import os
import re
import shutil
import struct
import subprocess
import tempfile
from pathlib import Path

# One choice of memcpy and the like whatever the processor offers, no random seed, and no small free chunks
# kept apart: joining them costs 0.8 million instructions at once, and a word more in the definition moved
# that from the first form to the second.
STEADY = {
    "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX512F,-AVX512VL,-ERMS,-FSRM:glibc.malloc.mxfast=0",
    "OPENSSL_ia32cap": "~0x200000000000000:~0x20000000",
    "SWIFT_BACKTRACE": "enable=no",
    "SWIFT_DETERMINISTIC_HASHING": "1",
}


def available():
    return shutil.which("valgrind") is not None


class Counter:
    """Counts what one program needs; the copy it works on has no debug information, which older
    releases of valgrind cannot read."""

    def __init__(self, program, definition):
        self.definition = Path(definition)
        self.folder = tempfile.TemporaryDirectory()
        self.program = Path(self.folder.name) / "plancheck"
        subprocess.run(["strip", "--strip-debug", "-o", self.program, program], check=True)
        self.unlimited = Path(self.folder.name) / "unlimited.so"
        compiler = shutil.which("cc") or "clang"
        source = Path(__file__).with_name("unlimited.c")
        subprocess.run([compiler, "-shared", "-fPIC", "-o", self.unlimited, source], check=True)

    def worker(self, files):
        """Instructions of a worker that is set up and then judges these files."""
        text = self.definition.read_text()
        memory = str(1 << 31)
        setup = ["", "check", self.definition.name, text, "", "", "", "", "", "json", memory]
        # A request is a path, the time it arrived at, and the plan on file; the last two are empty.
        frames = ["\0".join(setup).encode()] + [os.fsencode(f) + b"\0\0" for f in files]
        count, out = self.run([self.program, "--worker"], b"".join(
            struct.pack("<I", len(frame)) + frame for frame in frames))
        answers = out.count(b'{"file":')
        if answers != len(files) or b'"verdict":"unreadable"' in out:
            raise SystemExit(f"counting: {answers} records for {len(files)} files")
        return count

    def run(self, command, text=b""):
        """Instructions of any command, and what it printed."""
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command], input=text,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={**os.environ, **STEADY, "LD_PRELOAD": str(self.unlimited)})
        found = re.search(rb"refs:\s+([\d,]+)", done.stderr)
        if not found:
            raise SystemExit("counting: callgrind failed\n" + done.stderr.decode(errors="replace"))
        return int(found[1].replace(b",", b"")), done.stdout
