"""The campaign of mutants: each through the release binary, in large batches."""
import hashlib
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import time

import common
import mutation
from common import Broken

# So many files are judged by one process; small enough for the memory that holds them.
BATCH = 1_000
# Every so many batches the document itself is shown too.
INSPECTED = 5
CHECK = ["check", "--no-record", "--format", "jsonl", "--quiet", "--fail-on", "never",
         "--programme", str(common.PROGRAMME)]
INSPECT = ["inspect", "--format", "jsonl"]
FAULT = re.compile(rb'"unreadable":\{"reason":"(crashed|io)"')


def complaint(paths, command, scratch):
    """What is wrong with the run over these files; None where all promises hold."""
    output = scratch / "said.jsonl"
    try:
        with open(output, "wb") as said:
            run = common.plancheck(*command, *paths, stdout=said, stderr=subprocess.PIPE)
    except subprocess.TimeoutExpired:
        return "hang"
    if run.returncode not in (0, 1):
        return f"exit status {run.returncode}: {run.stderr[-200:]!r}"
    records = 0
    with open(output, "rb") as said:
        for record in said:
            records += 1
            if found := FAULT.search(record):
                return found.group(1).decode()
            if records == 1:
                json.loads(record)
    if records != len(paths):
        return f"{records} records of {len(paths)}"
    if common.DIED in run.stderr:
        return f"a worker died: {run.stderr.decode(errors='replace').strip()[-200:]}"
    return None


def bisect(paths, command, scratch):
    """The files of a bad batch that are bad alone."""
    if complaint(paths, command, scratch) is None:
        return []
    if len(paths) == 1:
        return paths
    half = len(paths) // 2
    return bisect(paths[:half], command, scratch) + bisect(paths[half:], command, scratch)


def keep(paths):
    common.FINDS.mkdir(parents=True, exist_ok=True)
    for path in paths:
        name = hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()[:16]
        shutil.copy(path, common.FINDS / name)


def mutants(scratch, seconds, seed):
    """Mutants from number FIRST (environment; 0) on, until the time is over or MUTANTS are made."""
    forms = common.seeds()
    first, most = int(os.environ.get("FIRST", 0)), int(os.environ.get("MUTANTS", 1 << 60))
    start, number, bad, making = time.monotonic(), first, [], 0.0
    while time.monotonic() < start + seconds and number < first + most:
        folder, before = scratch / f"batch{number}", time.monotonic()
        folder.mkdir()
        paths = []
        for number in range(number, number + BATCH):
            path = folder / f"{number}.docx"
            path.write_bytes(
                mutation.mutant(forms[number % len(forms)], random.Random(f"{seed}/{number}")))
            paths.append(str(path))
        number += 1
        making += time.monotonic() - before
        isInspected = (number // BATCH) % INSPECTED == 0
        for command in [CHECK, INSPECT] if isInspected else [CHECK]:
            what = complaint(paths, command, scratch)
            if what is None:
                continue
            culprits = bisect(paths, command, scratch)
            keep(culprits or paths)
            bad.append(f"{command[0]}: {what} ({len(culprits)} files)")
        shutil.rmtree(folder)
    took = time.monotonic() - start
    line = (f"mutants {first} to {number - 1} of {len(forms)} forms, seed {seed}: {len(bad)} broken; "
            f"{(number - first) / took:.0f} a second, {100 * making / took:.0f} % of it making them")
    if bad:
        raise Broken(f"{line}: {'; '.join(bad[:5])}; see {common.FINDS}")
    return line
