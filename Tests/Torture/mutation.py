"""Forms spoilt in ways that keep most of their structure: mutant number N of a seed is always the same."""
import hashlib
import re
import struct
import zipfile
import zlib

ODDITIES = [
    b"", b"-1", b"0", b"99999999999999999999", b"-9223372036854775808", b"1048577", b"XFE1",
    b"XFD1048576", b"D6:A1", b"A1:XFD1048576", b"_xD800_", b"1E308", b"1E999999999", b"NaN",
    b"2958466", b"9999-99-99T99:99:99Z", b"&#x10FFFF;", b"&#xD800;", b"&nope;", b"\xff", b"\x00",
    b"e\xcc\x81" * 500, "\u202e".encode(), b"shared", b"#REF!", b"[h]", b"../../../etc/passwd",
    "£1e99".encode(), "£99999999999999999999.99".encode(), b"31/02/2021", b"1-" * 400, b"(" * 4000,
]
# What parts a label from its answer, or looks as if it did.
SIGNS = [" - ", " – ", "- ", "–", ":", ": ", "：", "?", "? ", "____", "......", "…", "\t", "\n", "  ",
         "\u00A0", "/", ";", ", ", "(", ")", "[", "1.", "2) ", "Q3. ", "a) ", "• ", "☐", "☒ ", "✓", "£", "%", "½",
         "e.g. ", "TBC", "n/a", "as above", "Priority 2: ", "Total", "2 November 2020", "\u0301"]
MARKS = re.compile(rb'"[^"<]*"|>[^<]+<|<[^>]*>')
# What a form may hold unpacked to serve as a seed: a mutant is written stored, and read a million times.
MOST_BYTES = 600_000


class Form:
    """A seed form: its bytes, and its members cut up once for all its mutants."""

    def __init__(self, content, archive):
        self.content = content
        self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.names = [name for name in self.parts if name.endswith((".xml", ".rels"))]
        self.marks = {name: [mark.span() for mark in MARKS.finditer(self.parts[name])]
                      for name in self.names}
        self.texts = {name: [span for span in marks if self.parts[name][span[0]:span[0] + 1] == b">"]
                      for name, marks in self.marks.items()}
        self.members = {name: member(name, part) for name, part in self.parts.items()}


def member(name, content):
    """A stored member as it stands in an archive, and its entry in the directory but for the place."""
    name = name.encode()
    shared = struct.pack("<HHHHHIIIHH", 20, 0, 0, 0, 0x21, zlib.crc32(content), len(content),
                         len(content), len(name), 0)
    return (b"PK\3\4" + shared + name + content, b"PK\1\2\x14\0" + shared + bytes(10), name)


def deflated(name, content):
    """The same, deflated, so that inflating has its share of odd contents."""
    packer = zlib.compressobj(1, zlib.DEFLATED, -15)
    data, name = packer.compress(content) + packer.flush(), name.encode()
    shared = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 0x21, zlib.crc32(content), len(data),
                         len(content), len(name), 0)
    return (b"PK\3\4" + shared + name + data, b"PK\1\2\x14\0" + shared + bytes(10), name)


def archive(members):
    body, directory, at = [], [], 0
    for local, entry, name in members:
        body.append(local)
        directory += [entry, struct.pack("<I", at), name]
        at += len(local)
    listed = b"".join(directory)
    body += [listed, struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, len(members), len(members),
                                 len(listed), at, 0)]
    return b"".join(body)


def spoil_bytes(content, chance):
    content = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(content) or 1)
        match chance.randrange(5):
            case 0:
                content[at:at + 1] = bytes([chance.randrange(256)])
            case 1:
                del content[at:at + chance.randint(1, 64)]
            case 2:
                content[at:at] = content[at:at + chance.randint(1, 64)]
            case 3:
                width = chance.choice([1, 2, 4, 8])
                content[at:at + width] = bytes([chance.choice([0, 1, 0x7F, 0x80, 0xFF])]) * width
            case 4 if chance.random() < 0.2:
                del content[at:]
    return bytes(content)


def spoil_text(text, chance):
    """A text with a sign where nobody would put one, cut, or begun anew; never in the midst of a character."""
    places = [0, len(text)] + [at for at, byte in enumerate(text) if byte == 0x20]
    at, sign = chance.choice(places), chance.choice(SIGNS).encode()
    return chance.choice([text[:at] + sign + text[at:], text[:at] + sign, sign + text[at:], text[:at] + text])


def spoil_xml(content, marks, chance):
    """Changes a few values, texts and tags; from the back, so that the places before them stay true."""
    if not marks:
        return spoil_bytes(content, chance)
    for start, end in sorted({chance.choice(marks) for _ in range(chance.randint(1, 5))}, reverse=True):
        if content[start:start + 1] == b">" and chance.random() < 0.5:
            content = content[:start + 1] + spoil_text(content[start + 1:end - 1], chance) + content[end - 1:]
            continue
        if content[start:start + 1] != b"<":
            content = content[:start + 1] + chance.choice(ODDITIES) + content[end - 1:]
            continue
        tag = content[start:end]
        match chance.randrange(4):
            case 0:
                content = content[:start] + content[end:]
            case 1:
                content = content[:start] + tag * chance.choice([2, 3, 300]) + content[end:]
            case 2:
                other_start, other_end = chance.choice(marks)
                content = content[:start] + content[other_start:other_end] + content[end:]
            case 3:
                close = content.find(b"</" + re.split(rb"[\s/>]", tag[1:])[0] + b">", end)
                if 0 < close < end + 200_000:
                    content = content[:end] + content[start:close] * 2 + content[close:]
    return content


def mutant(form, chance):
    if chance.random() < 0.15:
        return spoil_bytes(form.content, chance)
    members = dict(form.members)
    for name in chance.sample(form.names, min(len(form.names), chance.choice([1, 1, 1, 2, 3]))):
        if chance.random() < 0.85:
            spans = form.texts[name] if chance.random() < 0.3 else form.marks[name]
            content = spoil_xml(form.parts[name], spans, chance)
        else:
            content = spoil_bytes(form.parts[name], chance)
        members[name] = (deflated if chance.random() < 0.2 else member)(name, content)
    if chance.random() < 0.05:
        members.pop(chance.choice(list(members)))
    spoilt = archive(list(members.values()))
    return spoil_bytes(spoilt, chance) if chance.random() < 0.05 else spoilt


def forms(folders):
    """Twenty forms, twelve of Word and the rest of Excel, the same ones every time."""
    kinds, seen = {".docx": [], ".xlsx": []}, set()
    for folder in folders:
        for path in sorted(folder.rglob("*")) if folder.is_dir() else []:
            if path.suffix not in kinds or not path.is_file() or not zipfile.is_zipfile(path):
                continue
            content = path.read_bytes()
            with zipfile.ZipFile(path) as opened:
                size = sum(entry.file_size for entry in opened.infolist())
                digest = hashlib.sha256(content).digest()
                if size <= MOST_BYTES and digest not in seen and len(kinds[path.suffix]) < 20:
                    seen.add(digest)
                    kinds[path.suffix].append(Form(content, opened))
    return (kinds[".docx"][:12] + kinds[".xlsx"])[:20]
