"""Rounds over large or odd batches: memory, growth, traced calls, no network, odd names, any order."""
import json
import os
import pathlib
import random
import re
import resource
import shutil
import subprocess
import time

import common
import mutation
from common import BINARY, Broken, PATIENCE, environment, plancheck, programme, recording, seeds


def memory(scratch, seconds, seed):
    """Little memory: for the workers, a record for each file whatever the size; for the whole
    program, the same from 128 MiB, and below that a word from whoever could not start it."""
    forms, paths, counts = seeds(), [], []
    for number in range(200):
        path = scratch / f"memory{number}.docx"
        path.write_bytes(
            mutation.mutant(forms[number % len(forms)], random.Random(f"{seed}/{number}")))
        paths.append(str(path))
    for mebibytes in (64, 96, 128, 192, 256):
        run = plancheck("inspect", "--format", "jsonl", "--worker-memory", str(mebibytes), *paths)
        records = run.stdout.splitlines()
        if len(records) != len(paths) or run.returncode not in (0, 1):
            raise Broken(f"workers of {mebibytes} MiB: {len(records)} records, {run.returncode}")
        crashed = sum(b'"crashed"' in record for record in records)
        counts.append(f"workers of {mebibytes} MiB: {len(records)} records, {crashed} crashed")

        def limit(size=mebibytes << 20):
            resource.setrlimit(resource.RLIMIT_AS, (size, size))
        run = plancheck("inspect", "--format", "jsonl", *paths, preexec_fn=limit)
        records = run.stdout.splitlines()
        whole = len(records) == len(paths) and run.returncode in (0, 1)
        refused = not records and run.returncode > 0 and run.stderr.strip()
        if not (whole or refused and mebibytes < 128):
            raise Broken(f"{mebibytes} MiB: {len(records)} records, status {run.returncode}, "
                         f"says {run.stderr[-200:]!r}")
        counts.append(f"all of it in {mebibytes} MiB: {len(records)} records")
    return "; ".join(counts)


def peak(process):
    """The largest memory of a process and of its workers, apart, in MiB, until it ends."""
    own, workers = 0, 0
    children = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while process.poll() is None:
        for pid, isWorker in [(process.pid, False)] + [
                (child, True) for child in (children.read_text().split() if children.exists() else [])]:
            try:
                status = pathlib.Path(f"/proc/{pid}/status").read_text()
            except OSError:
                continue
            found = re.search(r"VmHWM:\s+(\d+)", status)
            size = int(found.group(1)) / 1024 if found else 0
            own, workers = (own, max(workers, size)) if isWorker else (max(own, size), workers)
        time.sleep(0.02)
    return own, workers


def outcome(record):
    """What a record says became of the file; `read` also where it is sound and no form."""
    unreadable = json.loads(record).get("unreadable")
    reason = unreadable["reason"] if unreadable else "read"
    return "read" if reason == "not_this_form" else reason


def processor():
    """The seconds that the processor has worked for processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def alone(scratch, command, path):
    """The record of a single run, the processor's time that it took, and its largest memory."""
    before = processor()
    with open(scratch / "said", "wb") as said:
        process = subprocess.Popen([BINARY, *command, path], env=environment(), stdout=said,
                                   stderr=subprocess.DEVNULL)
        size = max(peak(process))
    return (scratch / "said").read_bytes().strip(), processor() - before, size


def kit(scratch, seconds, seed):
    """The hostile kit, laid out by `make kit`: each as declared by both commands, alone and as one
    folder, in little time and memory, and the same for any number of workers.

    Time is the processor's, which is the same on a busy machine."""
    folder, lines, broken = common.ROOT / ".build/torture/kit", [], []
    files = sorted(folder.glob("*.docx"), key=lambda path: os.fsencode(path.name))
    if not files:
        return "skipped: lay the kit out first, by `make kit`"
    commands = [["check", "--form", "recovery-2020", "--no-record", "--format", "jsonl"],
                ["inspect", "--format", "jsonl"]]
    for which, command in enumerate(commands):
        start, before = time.monotonic(), processor()
        together = plancheck(*command, folder)
        took, worked = time.monotonic() - start, processor() - before
        records = together.stdout.splitlines()
        if len(records) != len(files) or common.DIED in together.stderr:
            raise Broken(f"{command[0]}: {len(records)} records of {len(files)}: "
                         f"{together.stderr[-300:]!r}")
        for jobs in ("1", "4"):
            if plancheck(*command, "--jobs", jobs, folder).stdout != together.stdout:
                raise Broken(f"{command[0]}: another number of workers gives another result")
        wrong = [f"{path.name}: {outcome(record)}" for path, record in zip(files, records)
                 if path.stem.split()[1 + which] != outcome(record)]
        slowest, largest = (0.0, ""), (0.0, "")
        for path, record in zip(files, records):
            own, time_taken, size = alone(scratch, command, path)
            slowest = max(slowest, (time_taken, path.name))
            largest = max(largest, (size, path.name))
            if own != record:
                wrong.append(f"{path.name} alone: {outcome(own) if own else 'nothing'}")
        lines.append(
            f"{command[0]}: {len(files)} files, {len(files) - len(wrong)} as declared; as one folder "
            f"{took:.1f} s, {worked:.1f} s of the processor; alone at most {slowest[0]:.1f} s of it "
            f"({slowest[1]}), {largest[0]:.0f} MiB ({largest[1]})")
        if wrong or slowest[0] > 2 or largest[0] > 300:
            broken.append("; ".join(wrong[:5]) or "more time or memory than promised")
    if broken:
        raise Broken("; ".join(lines + broken))
    return "; ".join(lines)


def growth(scratch, seconds, seed):
    forms, figures = seeds(), []
    for count in (500, 1_000, 10_000):
        folder = scratch / f"growth{count}"
        folder.mkdir()
        for number in range(count):
            (folder / f"{number}.docx").write_bytes(
                forms[number % len(forms)].content + b"%d" % number)
        start = time.monotonic()
        process = subprocess.Popen(
            [BINARY, "inspect", "--format", "jsonl", folder], env=environment(),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        figures.append((count, *peak(process), time.monotonic() - start))
        shutil.rmtree(folder)
    line = "; ".join(f"{count} files: {own:.0f} MiB, a worker {worker:.0f} MiB, {took:.1f} s"
                     for count, own, worker, took in figures)
    for which in (1, 2):
        if figures[-1][which] > 1.1 * figures[0][which] + 16:
            raise Broken(f"memory grows with the files: {line}")
    if figures[-1][1] > 100 or figures[-1][2] > 300:
        raise Broken(f"more memory than promised: {line}")
    return line


# What a run may read beside its inputs: the program, its libraries, and what these look at.
SYSTEM = re.compile(r"^(/lib|/usr/lib|/etc/ld\.so|/proc/self/|/proc/sys/vm/overcommit_memory|/proc/meminfo"
                    r"|/proc/cpuinfo|/sys/fs/cgroup|/sys/devices/system/cpu|/dev/null|/dev/urandom"
                    r"|/etc/ssl/openssl\.cnf|/opt/swift/usr/lib|/usr/libexec/swift|/etc/localtime"
                    r"|/usr/share/zoneinfo|/etc/(passwd|nsswitch\.conf|group)$|/usr/share/locale)")


def strace(scratch, seconds, seed):
    if not shutil.which("strace"):
        return "skipped: no strace here"
    folder, log = programme(scratch, "traced"), scratch / "trace"
    subprocess.run(
        ["strace", "-ff", "-qq", "-y", "-s", "512", "-e",
         "trace=%file,socket,connect,sendto,bind,execve", "-o", log, BINARY, *recording(folder)],
        # LeakSanitizer traces too, and only one can.
        cwd=folder, env=environment() | {"ASAN_OPTIONS": "detect_leaks=0"}, capture_output=True,
        timeout=PATIENCE, check=True)
    # A log for each process, so that no call is cut in two by another's.
    calls = [call for part in sorted(scratch.glob("trace.*"))
             for call in part.read_text(errors="replace").splitlines()]
    written, read = set(), set()
    for call in calls:
        if re.search(r"\b(socket|connect|sendto|bind)\(", call):
            raise Broken(f"a socket: {call}")
        named = re.search(r'\b(\w+)\((?:AT_FDCWD(?:<[^>]*>)?, )?"([^"]*)"', call)
        if not named or "ENOENT" in call or "ENOTDIR" in call:
            continue
        name, path = named.groups()
        if name == "execve" and not re.search(r'"(/proc/self/exe|[^"]*plancheck[^"]*)"', call):
            raise Broken(f"another program: {call}")
        path = os.path.normpath(folder / path)
        isWrite = re.search(r"O_(WRONLY|RDWR|CREAT|TRUNC)", call) or name.startswith(
            ("unlink", "rename", "mkdir", "chmod", "link", "symlink", "truncate"))
        if isWrite and path != "/dev/null":
            written.add(path)
        elif name.startswith("open"):
            read.add(path)
    strangers = [path for path in written if not path.startswith(str(folder / "register.sqlite"))]
    if strangers:
        raise Broken(f"written: {', '.join(sorted(strangers))}")
    strangers = [path for path in read if not SYSTEM.match(path) and path != str(BINARY)
                 and path != str(folder) and not path.startswith(str(folder) + "/")]
    if strangers:
        raise Broken(f"read: {', '.join(sorted(strangers))}")
    return (f"{len(calls)} calls, {len(read)} paths read, all of them inputs, the programme's own or "
            "the system's; no socket, no other program, nothing written but the register")


def network(scratch, seconds, seed):
    """Without a network the result is the same."""
    folder = programme(scratch, "lonely")
    command = ["check", "--programme", str(folder), "--no-record", "--quiet", "--fail-on", "never",
               "--values", "--format", "jsonl", "submissions"]
    there = plancheck(*command, cwd=folder).stdout
    run = subprocess.run(["unshare", "-rn", BINARY, *command], cwd=folder, env=environment(),
                         capture_output=True, timeout=PATIENCE)
    if run.returncode != 0 and b"unshare" in run.stderr:
        return "skipped: no network can be taken away here"
    if run.stdout != there:
        raise Broken("another result without a network")
    return f"{len(there.splitlines())} files, the same bytes with no network"


def names(scratch, seconds, seed):
    """Odd names and kinds of file: one record each, equal to single runs and for any workers."""
    folder, form = scratch / "names", seeds()[0].content
    folder.mkdir()
    oddities = [b"new\nline.docx", b"\x1b[2Jescape.docx", "\u202excod.docx".encode(), b"-q.docx",
                b"\xff\xfe.docx", b"--output=x.docx", b"a'b\"c$(id).docx", b" .docx", b"x" * 250,
                "\u0085next.docx".encode(), b"\xc2.docx", b"<b>&amp;.docx", b"=cmd|x!A1.docx",
                b"y" * 250 + b".docx"]
    for name in oddities:
        with open(os.path.join(os.fsencode(folder), name), "wb") as file:
            file.write(form)
    (folder / "empty.docx").touch()
    (folder / "cut.docx").write_bytes(form[:len(form) // 2])
    os.mkfifo(folder / "pipe.docx")
    os.mknod(folder / "socket.docx", 0o140644)
    if os.geteuid() == 0:
        os.mknod(folder / "device.docx", 0o020644, os.makedev(1, 5))
    (folder / "link.docx").symlink_to("/etc/passwd")
    (folder / "loop.docx").symlink_to("loop.docx")
    (folder / "folder.docx").mkdir()
    command = ["inspect", "--format", "jsonl"]
    listed = sorted(os.listdir(os.fsencode(folder)))
    paths = [os.path.join(os.fsencode(folder), name) for name in listed]
    together = [plancheck(*command, "--jobs", jobs, folder) for jobs in ("1", "2", "4")]
    together += [plancheck(*command, "--jobs", "2", *paths)]
    if len({run.stdout for run in together}) != 1:
        raise Broken("another number of workers or names for folders give another result")
    records = together[0].stdout.splitlines()
    if len(records) != len(listed) or together[0].returncode != 1:
        raise Broken(f"{len(records)} records of {len(listed)}, status {together[0].returncode}")
    turned = plancheck(*command, *reversed(paths)).stdout.splitlines()
    if turned != records[::-1]:
        raise Broken("another order of the files gives another result")
    for path in paths:
        alone = plancheck(*command, path).stdout.strip()
        if alone not in records:
            raise Broken(f"{path!r} alone gives another record: {alone[:200]!r}")
    for style in ("text", "jsonl", "csv", "html"):
        said = plancheck("check", "--programme", common.PROGRAMME, "--no-record", "--format", style,
                         folder)
        raw = re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]", said.stdout + said.stderr)
        turned = "\u202e".encode() in said.stdout + said.stderr and style in ("text", "html")
        if raw or turned or style == "html" and b"<b>" in said.stdout:
            raise Broken(f"raw control characters in the {style}: {raw}")
    return (f"{len(records)} odd files, one record each, equal alone, turned round, and with 1, 2 and "
            "4 workers")
