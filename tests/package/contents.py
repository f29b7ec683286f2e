#!/usr/bin/python3
"""Whether all that belongs into the package is in it, and says the same of itself everywhere.

contents.py TREE SOURCES, where TREE is the package unpacked. Prints every fault, and fails if there is any.
"""

import gzip
import re
import struct
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

tree = Path(sys.argv[1])
sources = Path(sys.argv[2])
programs = ["pat-console", "pat-sandbox"]
icon_sizes = [16, 22, 24, 32, 48, 64, 96, 128, 256, 512]
component_id = "io.github.pat_console.pat_console"
xml_language = "{http://www.w3.org/XML/1998/namespace}lang"
faults = []


def expect(is_so, fault):
    if not is_so:
        faults.append(fault)


def expect_same(found, wanted, what):
    expect(found == wanted, f"{what}: {found!r}, where {wanted!r} belongs")


def read(path):
    """An empty text for a file that is missing, which is a fault."""
    if not path.is_file():
        faults.append(f"{path} is missing")
        return ""
    return path.read_text(encoding="utf-8")


def read_packed(path):
    if not path.is_file():
        faults.append(f"{path} is missing")
        return ""
    return gzip.decompress(path.read_bytes()).decode("utf-8")


def languages():
    """Into which the program is translated. English is what it is translated from."""
    return sorted({path.stem.split("_")[1] for path in (sources / "translations").glob("pat-console_*.ts")} - {"en"})


def version():
    return re.search(r"^project\(pat-console VERSION (\S+)", read(sources / "CMakeLists.txt"), re.MULTILINE)[1]


def check_programs():
    for program in programs:
        path = tree / "usr/bin" / program
        expect(path.is_file() and path.stat().st_mode & 0o777 == 0o755, f"{path} is no program for everybody")
        page = read_packed(tree / f"usr/share/man/man1/{program}.1.gz")
        expect(f'"{program} {version()}"'.replace("-", "\\-") in page, f"the page of {program} names another version")
        completion = read(tree / "usr/share/bash-completion/completions" / program)
        expect(completion.endswith(f" {program}\n"), f"the completion of {program} completes something else")


def check_icons():
    folder = tree / "usr/share/icons/hicolor"
    for size in icon_sizes:
        path = folder / f"{size}x{size}/apps/pat-console.png"
        head = path.read_bytes()[:24] if path.is_file() else b""
        expect(head[:8] == b"\x89PNG\r\n\x1a\n", f"{path} is missing, or no PNG")
        expect(head[16:24] == struct.pack(">II", size, size), f"{path} has another size")
    drawing = read(sources / "resources/pat-console.svg")
    expect(read(folder / "scalable/apps/pat-console.svg") == drawing, "the drawing of the icon is another")


def check_documents():
    folder = tree / "usr/share/doc/pat-console"
    words = " ".join(read(folder / "copyright").replace("\n .\n", "\n").split())
    for paragraph in read(sources / "LICENSE").split("\n\n")[2:]:
        expect(" ".join(paragraph.split()) in words, f"the copyright file lacks: {paragraph}")
    expect_same(read_packed(folder / "changelog.gz"), read(sources / "CHANGELOG.md"), "changelog.gz")


def check_guide():
    folder = tree / "usr/share/pat-console/guide"
    text = read(folder / "guide.md")
    expect_same(text, read(sources / "docs/guide.md"), "the guide")
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text)
    expect(len(pictures) >= 10, "the guide has no pictures")
    for picture in pictures:
        for name in (picture, picture.replace("/light/", "/dark/")):
            expect((folder / name).is_file(), f"{folder / name} is missing")


def desktop_entry():
    """What the entry says: (section, key) to value."""
    entry = {}
    section = ""
    for line in read(tree / "usr/share/applications/pat-console.desktop").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif "=" in line:
            key, value = line.split("=", 1)
            entry[section, key] = value
    return entry


def check_desktop_entry(entry):
    main, demo = "Desktop Entry", "Desktop Action demo"
    expect_same(entry.get((main, "Exec")), "pat-console", "Exec")
    expect_same(entry.get((demo, "Exec")), "pat-console --demo", "Exec of the demo")
    expect_same(entry.get((main, "Icon")), "pat-console", "Icon")
    # By this the desktop finds the entry of a window: on Wayland by the file, on X by its class.
    expect_same(entry.get((main, "StartupWMClass")), "pat-console", "StartupWMClass")
    expect('setDesktopFileName(QStringLiteral("pat-console"))' in read(sources / "app/main.cpp"),
           "the program names another desktop entry")
    for language in languages():
        for place in ((main, "GenericName"), (main, "Comment"), (main, "Keywords"), (demo, "Name")):
            expect(entry.get((place[0], f"{place[1]}[{language}]")), f"the desktop entry lacks {place[1]}[{language}]")


def check_component(entry):
    """What software centres show."""
    component = xml.fromstring(read(tree / f"usr/share/metainfo/{component_id}.metainfo.xml") or "<none/>")
    expect_same(component.get("type"), "desktop-application", "type of the component")
    expect_same(component.findtext("id"), component_id, "id of the component")
    expect_same(component.findtext("launchable[@type='desktop-id']"), "pat-console.desktop", "launchable")
    expect_same(component.findtext("icon[@type='stock']"), entry.get(("Desktop Entry", "Icon")), "icon")
    expect_same(component.findtext("name"), entry.get(("Desktop Entry", "Name")), "name")
    expect_same([binary.text for binary in component.findall("provides/binary")], programs, "binaries")
    expect_same(component.findtext("project_license"), read(sources / "LICENSE").split()[0], "licence")
    expect_same(sorted(lang.text for lang in component.findall("languages/lang")), sorted(languages() + ["en"]),
                "languages")
    summaries = {summary.get(xml_language): summary.text for summary in component.findall("summary")}
    expect_same(summaries.get(None), entry.get(("Desktop Entry", "Comment")), "summary")
    for language in languages():
        comment = entry.get(("Desktop Entry", f"Comment[{language}]"))
        expect_same(summaries.get(language), comment, f"summary in {language}")
    return component


def check_releases(component):
    """The list of changes leads: what it calls not released yet, nobody else may call released."""
    changes = re.findall(r"^## (\S+), (.*)$", read(sources / "CHANGELOG.md"), re.MULTILINE)
    releases = component.findall("releases/release")
    debian = re.findall(r"^pat-console \((\S+)\) (\S+);", read(sources / "debian/changelog"), re.MULTILINE)
    versions = [number for number, _ in changes]
    expect_same(versions[:1], [version()], "newest version in CHANGELOG.md")
    expect_same([release.get("version") for release in releases], versions, "releases of the component")
    expect_same([number for number, _ in debian], versions, "versions in debian/changelog")
    for (number, day), release, (_, distribution) in zip(changes, releases, debian):
        is_released = day != "not released yet"
        expect_same(release.get("type", "stable"), "stable" if is_released else "development", f"type of {number}")
        expect_same(distribution != "UNRELEASED", is_released, f"debian/changelog calls {number} released")
        if is_released:
            expect_same(release.get("date"), day, f"day of {number}")


check_programs()
check_icons()
check_documents()
check_guide()
the_entry = desktop_entry()
check_desktop_entry(the_entry)
check_releases(check_component(the_entry))
for one in faults:
    print(f"package: {one}")
sys.exit(1 if faults else 0)
