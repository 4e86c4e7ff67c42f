"""Rounds that disturb a run on a whole programme: kills, full and read-only disks, closed pipes, Ctrl-C."""
import contextlib
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import time

import common
from common import BINARY, Broken, environment, plancheck, programme, recording

# Every command that writes, and what it needs before it.
WRITERS = [
    ("check", ["check", "--no-record", "--fail-on", "never", "--format", "html", "--output", "out.html",
               "submissions"]),
    ("status", ["status", "--format", "html", "--output", "out.html", "--as-at", "2020-10-09"]),
    ("chase", ["chase", "--as-at", "2020-10-09"]),
    ("lists", ["lists", "--as-at", "2020-10-09"]),
    ("allocate", ["allocate", "--write", "--as-at", "2020-09-14"]),
    ("grade", ["grade", "--as-at", "2021-06-07"]),
    ("report", ["report", "--as-at", "2021-06-07"]),
]


def sound(folder):
    """Holds the register to SQLite's own check."""
    path = folder / "register.sqlite"
    if path.exists():
        with contextlib.closing(sqlite3.connect(path)) as register:
            answer = register.execute("PRAGMA integrity_check").fetchone()[0]
        if answer != "ok":
            raise Broken(f"the register is damaged: {answer}")


def resumed(folder, undisturbed, what):
    """Runs again after a disturbance and compares."""
    sound(folder)
    run = plancheck(*recording(folder), cwd=folder)
    if run.returncode != 0 or run.stdout != undisturbed:
        raise Broken(f"after {what} the same command gives another result")


def disturbed(folder, undisturbed, signal_number, after, what):
    """Starts a recording run and ends it by a signal; whether it was still at work."""
    victim = subprocess.Popen([BINARY, *recording(folder)], cwd=folder, env=environment(),
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    isCut = False
    try:
        said, remarks = victim.communicate(timeout=after)
    except subprocess.TimeoutExpired:
        victim.send_signal(signal_number)
        said, remarks = victim.communicate()
        isCut = True
    # What was reported before is what an undisturbed run reports.
    if not undisturbed.startswith(said[:said.rfind(b"\n") + 1]):
        raise Broken(f"{what}: reported another result before the end")
    if isCut and signal_number != signal.SIGKILL:
        if victim.returncode == -signal_number and b"stopped from outside" not in remarks:
            raise Broken(f"{what}: ended without a word")
        if victim.returncode not in (-signal_number, 0):
            raise Broken(f"{what}: left with status {victim.returncode}")
    resumed(folder, undisturbed, what)
    shutil.rmtree(folder)
    return isCut


def calm(scratch):
    """What an undisturbed run says, and how long it takes."""
    folder = programme(scratch, "calm", copies=4)
    start = time.monotonic()
    return plancheck(*recording(folder), cwd=folder).stdout, time.monotonic() - start


def kills(scratch, seconds, seed):
    chance, (undisturbed, length) = random.Random(seed), calm(scratch)
    end, rounds, cut, most = time.monotonic() + seconds, 0, 0, int(os.environ.get("KILLS", 1 << 60))
    while time.monotonic() < end and cut < most:
        folder = programme(scratch, "killed", copies=4)
        cut += disturbed(folder, undisturbed, signal.SIGKILL, chance.uniform(0, length),
                         f"kill {rounds}")
        rounds += 1
    return f"{rounds} rounds, {cut} killed at work, registers sound, resumed runs equal"


def interrupts(scratch, seconds, seed):
    """Ctrl-C, a closed window, `kill`: one sentence, and the same command goes on."""
    chance, (undisturbed, length) = random.Random(seed), calm(scratch)
    end, rounds, cut = time.monotonic() + seconds, 0, 0
    signals = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]
    while time.monotonic() < end or rounds < len(signals):
        folder = programme(scratch, "interrupted", copies=4)
        number = signals[rounds % len(signals)]
        cut += disturbed(folder, undisturbed, number, chance.uniform(0.05, length),
                         f"{number.name} {rounds}")
        rounds += 1
    return f"{rounds} rounds, {cut} stopped at work with a word, registers sound, resumed runs equal"


@contextlib.contextmanager
def mounted(mount, *options):
    mount.mkdir(exist_ok=True)
    subprocess.run(["mount", *options, mount], check=True, capture_output=True)
    try:
        yield
    finally:
        subprocess.run(["umount", mount], check=True)


def fill(mount, free):
    """Leaves `free` bytes on the disk, or less."""
    room = os.statvfs(mount)
    excess = room.f_bavail * room.f_frsize - free
    if excess > 0:
        (mount / "filler").write_bytes(bytes(excess))


def ended(run, what, words):
    """Whether a run did its work; where not, it must have said why in these words."""
    if run.returncode in (0, 1):
        return True
    said = (run.stderr or b"").decode(errors="replace")
    if run.returncode != 2 or not re.search(words, said.lower()):
        raise Broken(f"{what}: status {run.returncode}, said {said[:200]!r}")
    return False


def files(folder):
    """The contents of all files under a folder, but for the register and what fills the disk."""
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*"))
            if path.is_file() and not path.name.startswith(("register.sqlite", "filler"))}


def cannotMount(scratch):
    """Why no file system can be mounted here; None where one can."""
    try:
        with mounted(scratch / "trial", "-t", "tmpfs", "tmpfs"):
            return None
    except (subprocess.CalledProcessError, OSError):
        return "skipped: no file system can be mounted here, which needs root"


def disk(scratch, seconds, seed):
    """Disks that fill, for the register and for every command that writes files."""
    if reason := cannotMount(scratch):
        return reason
    folder = programme(scratch, "roomy")
    undisturbed, statuses = plancheck(*recording(folder), cwd=folder).stdout, []
    for kibibytes in (64, 128, 256, 512, 1024, 2048, 4096, 8192):
        mount = scratch / f"disk{kibibytes}"
        with mounted(mount, "-t", "tmpfs", "-o", "size=64m", "tmpfs"):
            shutil.copytree(programme(scratch, f"full{kibibytes}"), mount, dirs_exist_ok=True)
            fill(mount, kibibytes * 1024)
            run = plancheck(*recording(mount), cwd=mount)
            ended(run, f"{kibibytes} KiB", r"disk|space|full")
            statuses.append(f"{kibibytes} KiB: {run.returncode}")
            (mount / "filler").unlink(missing_ok=True)
            resumed(mount, undisturbed, f"a disk of {kibibytes} KiB")
    whole = 0
    for name, command in WRITERS:
        for kibibytes in (0, 16, 128):
            mount = scratch / f"{name}{kibibytes}"
            with mounted(mount, "-t", "tmpfs", "-o", "size=64m", "tmpfs"):
                shutil.copytree(folder, mount, dirs_exist_ok=True)
                before = files(mount)
                fill(mount, kibibytes * 1024)
                run = plancheck(*command, cwd=mount)
                after = files(mount)
                (mount / "filler").unlink(missing_ok=True)
                ended(run, f"{name}, {kibibytes} KiB", r"disk|space|full")
                if plancheck(*command, cwd=mount).returncode not in (0, 1):
                    raise Broken(f"{name} doesn't go on after a full disk of {kibibytes} KiB")
                final = files(mount)
                odd = [str(path) for path, content in after.items()
                       if content not in (before.get(path), final.get(path))]
                if odd:
                    raise Broken(f"{name}, {kibibytes} KiB: half written: {', '.join(odd[:3])}")
                whole += len(after) - len(before)
    return ("ended with status " + ", ".join(statuses) + "; resumed runs equal; "
            f"{len(WRITERS)} commands on 3 full disks: all {whole} files written are whole")


def readonly(scratch, seconds, seed):
    """A programme on a read-only disk: every command that writes says so and leaves with 2."""
    if reason := cannotMount(scratch):
        return reason
    folder, mount = programme(scratch, "sealed"), scratch / "readonly"
    plancheck(*recording(folder), cwd=folder)
    with mounted(mount, "--bind", folder):
        subprocess.run(["mount", "-o", "remount,ro,bind", mount], check=True)
        commands = [("recording", recording(mount)), *WRITERS]
        for name, command in commands:
            if ended(plancheck(*command, cwd=mount), name, r"read-only|permission|can't be written"):
                raise Broken(f"{name} said it had written to a read-only disk")
    return f"{len(commands)} commands, each left with status 2 and named the disk"


def pipes(scratch, seconds, seed):
    """A reader that goes away, and a standard output that takes nothing."""
    folder = programme(scratch, "piped", copies=2)
    plancheck(*recording(folder), cwd=folder)
    commands = [recording(folder)] + [[*command, "--format", "json"] for command in (
        ["check", "--no-record", "--values", "submissions"], ["inspect", "submissions"],
        ["status", "--as-at", "2020-10-09"], ["report", "--as-at", "2021-06-07"])]
    for command in commands:
        command = [*command, "--fail-on", "never"] if command[0] == "check" else command
        reader, writer = os.pipe()
        os.close(reader)
        run = plancheck(*command, cwd=folder, stdout=writer, stderr=subprocess.PIPE)
        os.close(writer)
        if ended(run, f"{command[0]} into a closed pipe", r"stopped reading"):
            raise Broken(f"{command[0]} did not see that its pipe is closed")
        with open("/dev/full", "wb") as full:
            run = plancheck(*command, cwd=folder, stdout=full, stderr=subprocess.PIPE)
        if ended(run, f"{command[0]} into a full device", r"disk|space|full"):
            raise Broken(f"{command[0]} did not see that nothing could be written")
    return f"{len(commands)} commands into a closed pipe and a full device: status 2, the cause named"
