#!/usr/bin/env python3
"""Opens the site's downloads with other people's tools and says what is wrong.

`cargo test --features ssr --test export_files` writes an archive for every figure into target/tmp/exports; this reads
them with pandas, frictionless and csvw (pip install pandas frictionless csvw), draws the pictures with rsvg-convert and
turns the tables into xlsx with LibreOffice where these are installed. Tools that are missing are named, never passed over.
"""
import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

FAULTS = []


def fault(where, what):
    FAULTS.append(f"{where}: {what}")


def pandas_reads(folder, name):
    import pandas

    for table in sorted(folder.glob("*.csv")):
        frame = pandas.read_csv(table)
        package = json.loads((folder / "datapackage.json").read_text("utf-8"))
        resource = next(r for r in package["resources"] if r["path"] == table.name)
        fields = {f["name"]: f["type"] for f in resource["schema"]["fields"]}
        if list(frame.columns) != list(fields):
            fault(name, f"{table.name}: columns {list(frame.columns)} are described as {list(fields)}")
        for column, kind in fields.items():
            seen = frame[column].dropna()
            numeric = pandas.api.types.is_numeric_dtype(seen) and len(seen) > 0
            if len(seen) and (kind in ("integer", "number")) != numeric:
                fault(name, f"{table.name}: {column} is said to be {kind}, pandas reads {seen.dtype}")
        if "municipality" in frame and not frame["municipality"].str.match(r"^\d{5} \S").all():
            fault(name, f"{table.name}: a code lost its zero")
        notes = " ".join(frame["about_this_file"].dropna().astype(str))
        for part in ("CC BY 4.0", "https://", "2025-04-01"):
            if part not in notes:
                fault(name, f"{table.name}: the notes lack {part}")


def described(folder, name):
    from frictionless import Package

    report = Package(str(folder / "datapackage.json")).validate()
    if not report.valid:
        fault(name, f"frictionless: {report.flatten(['type', 'message'])[:3]}")
    for metadata in folder.glob("*-metadata.json"):
        done = subprocess.run([str(Path(sys.executable).parent / "csvwvalidate"), str(metadata)], capture_output=True, text=True)
        if done.returncode != 0:
            fault(name, f"csvw: {metadata.name}: {(done.stdout + done.stderr)[-300:]}")


def drawn(folder, name):
    for picture in folder.glob("*.svg"):
        done = subprocess.run(["rsvg-convert", "-o", str(folder / "picture.png"), str(picture)], capture_output=True, text=True)
        if done.returncode != 0:
            fault(name, f"rsvg-convert: {done.stderr[:200]}")


def office(folder, name):
    import pandas

    for table in folder.glob("*.csv"):
        command = ["soffice", "--headless", "--convert-to", "xlsx", "--infilter=CSV:44,34,76,1", "--outdir", str(folder), str(table)]
        subprocess.run(command, capture_output=True, check=False, timeout=180)
        book = table.with_suffix(".xlsx")
        if not book.exists():
            fault(name, f"LibreOffice did not open {table.name}")
            continue
        ours, theirs = pandas.read_csv(table), pandas.read_excel(book)
        if list(ours.columns) != list(theirs.columns) or len(ours) != len(theirs):
            fault(name, f"LibreOffice reads {table.name} otherwise")
        if "municipality" in theirs and not theirs["municipality"].str.match(r"^\d{5} \S").all():
            fault(name, f"{table.name}: LibreOffice dropped a zero")


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "target/tmp/exports")
    archives = sorted(folder.glob("*.zip"))
    if not archives:
        sys.exit(f"{folder} holds no archive; run cargo test --features ssr --test export_files first")
    tools = {"rsvg-convert": drawn, "soffice": office}
    checks = [pandas_reads, described] + [check for tool, check in tools.items() if shutil.which(tool)]
    for archive in archives:
        with tempfile.TemporaryDirectory() as place:
            with zipfile.ZipFile(archive) as packed:
                if packed.testzip() is not None:
                    fault(archive.name, "the archive is damaged")
                packed.extractall(place)
            for check in checks:
                check(Path(place), archive.name)
    for line in FAULTS:
        print(line)
    missing = [t for t in tools if not shutil.which(t)]
    print(f"{len(archives)} archives, {len(FAULTS)} faults" + (f"; not installed, not tried: {', '.join(missing)}" if missing else ""))
    sys.exit(1 if FAULTS else 0)


if __name__ == "__main__":
    main()
