#!/usr/bin/env python3
"""Compares what plancheck reads of public collections of Office files with what plain readers find in them.

    compare.py PLANCHECK FOLDER...

FOLDERs hold .docx and .xlsx files (with macros and templates) at any depth: the test data of Apache POI,
of LibreOffice or of pandoc, say, unpacked from their source packages.  For each file it says

  - which are refused though python-docx or openpyxl opens them, with the reason given;
  - which words of a file are in no text that `plancheck inspect` gives.

The words come from readers that do nothing but collect text: every `w:t` that stands in no deletion, and
every cell's own string.  Needs lxml, python-docx and openpyxl from PyPI.  Exit status 1 where a file is called
damaged, or no Office file, that another reader opens; missing words are listed to be looked at, because
phonetic guides and parts that nothing points at are left out on purpose.
"""
import collections
import json
import pathlib
import posixpath
import re
import subprocess
import sys
import warnings
import zipfile

import docx
import openpyxl
from lxml import etree

WORD, SHEET = {"docx", "docm", "dotx"}, {"xlsx", "xlsm", "xltx"}
# Not the file's fault: see `unreadable` in the contract.
ON_PURPOSE = {"unsafe", "too_large", "encrypted"}
PARSER = etree.XMLParser(huge_tree=True, recover=True, resolve_entities=False)


def name(element):
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def inspect(plancheck, path):
    result = subprocess.run([plancheck, "inspect", "--format", "json", path], capture_output=True, timeout=300)
    record = json.loads(result.stdout)
    return record[0] if isinstance(record, list) else record


def strings(value, found):
    if isinstance(value, str):
        found.append(value)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        found.append(repr(value))
    elif isinstance(value, (list, dict)):
        for part in value.values() if isinstance(value, dict) else value:
            strings(part, found)


def word_texts(element, found):
    kind = name(element)
    parent = element.getparent()
    marks = parent is not None and name(parent) in {"rPr", "trPr"}
    if kind in {"del", "moveFrom"} and not marks or kind in {"Fallback", "instrText", "rt"}:
        return
    if kind == "t" and "wordprocessingml" in etree.QName(element).namespace:
        found.append(element.text or "")
    elif kind in {"tab", "br", "cr", "p", "tc"}:
        found.append(" ")
    elif kind == "noBreakHyphen":
        found.append("-")
    for part in element:
        word_texts(part, found)
    if kind in {"p", "tc"}:
        found.append(" ")


def words_of_document(package):
    found = []
    for part in package.namelist():
        path = part.replace("\\", "/").lower()
        if re.search(r"word/(document\d*|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$", path):
            word_texts(etree.fromstring(package.read(part), PARSER), found)
    return "".join(found)


def string_item(element):
    parts = []
    for part in element:
        if name(part) == "t":
            parts.append(part.text or "")
        elif name(part) == "r":
            parts += [text.text or "" for text in part if name(text) == "t"]
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), "".join(parts))


def words_of_workbook(package):
    parts = {part.replace("\\", "/").lower().lstrip("/"): part for part in package.namelist()}
    shared = []
    for path, part in parts.items():
        if posixpath.basename(path) == "sharedstrings.xml":
            shared = [string_item(item) for item in etree.fromstring(package.read(part), PARSER)
                      if name(item) == "si"]
    found = []
    for path, part in parts.items():
        if not re.search(r"xl/worksheets/[^/]*\.xml$", path):
            continue
        for cell in etree.fromstring(package.read(part), PARSER).iter():
            if name(cell) != "c":
                continue
            value = next((child.text for child in cell if name(child) == "v"), None)
            kind = cell.get("t", "n")
            if kind == "s" and value and int(value) < len(shared):
                found.append(shared[int(value)])
            elif kind == "str" and value:
                found.append(value)
            elif kind == "inlineStr":
                found += [string_item(child) for child in cell if name(child) == "is"]
    return " ".join(found)


def opens_elsewhere(path, is_word):
    """-> whether python-docx or openpyxl finds a paragraph or a value in a file."""
    try:
        if is_word:
            return bool(docx.Document(path).paragraphs)
        return any(value is not None for sheet in openpyxl.load_workbook(path).worksheets
                   for row in sheet.iter_rows(values_only=True) for value in row)
    except Exception:  # What the other reader says of a broken file does not matter.
        return False


def missing_words(path, is_word, record):
    """-> the words that no text of the record holds, and how many words there are."""
    with zipfile.ZipFile(path) as package:
        text = words_of_document(package) if is_word else words_of_workbook(package)
    given = []
    strings(record, given)
    known = set(re.split(r"\W+", " ".join(given)))
    run_together = re.sub(r"\W+", "", "".join(given))
    words = [word for word in re.split(r"\W+", text) if word]
    return [word for word in words if word not in known and word not in run_together], len(words)


def main():
    warnings.simplefilter("ignore")
    plancheck, *folders = sys.argv[1:]
    files = sorted(path for folder in folders for path in pathlib.Path(folder).rglob("*")
                   if path.is_file() and path.suffix[1:].lower() in WORD | SHEET)
    counts, status = collections.Counter(), 0
    for path in files:
        is_word = path.suffix[1:].lower() in WORD
        kind = "Word" if is_word else "Excel"
        counts[kind] += 1
        record = inspect(plancheck, path)
        if "unreadable" in record:
            reason = record["unreadable"]["reason"]
            if opens_elsewhere(path, is_word):
                print(f"refused, and opens elsewhere: {path.name}: {reason}")
                status |= reason not in ON_PURPOSE
            continue
        counts[kind, "read"] += 1
        try:
            missing, count = missing_words(path, is_word, record)
        except (zipfile.BadZipFile, etree.XMLSyntaxError, ValueError, NotImplementedError) as error:
            print(f"the plain reader fails: {path.name}: {error}")
            continue
        counts[kind, "words"] += count
        counts[kind, "missing"] += len(missing)
        if missing:
            print(f"missing words: {path.name}: {' '.join(missing[:8])}")
    for kind in ("Word", "Excel"):
        print(f"{kind}: {counts[kind, 'read']} of {counts[kind]} files read, "
              f"{counts[kind, 'missing']} of {counts[kind, 'words']} words missing")
    return status


if __name__ == "__main__":
    sys.exit(main())
