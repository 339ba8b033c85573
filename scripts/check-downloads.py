#!/usr/bin/env python3
"""Opens the site's downloads with other people's tools and says what is wrong.

`cargo test --features ssr --test export_files` writes an archive for every figure into target/tmp/exports; this reads
them with pandas, frictionless and csvw (pip install pandas openpyxl frictionless csvw), with R's read.csv and with
LibreOffice, and draws the pictures with rsvg-convert, where these are installed. Tools that are missing are named, never
passed over.
"""
import csv
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


def kinds(folder, table):
    """Name and type of every column, as the package describes them."""
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    resource = next(r for r in package["resources"] if r["path"] == table.name)
    return {f["name"]: f["type"] for f in resource["schema"]["fields"]}


def same_number(mine, theirs):
    """R's write.csv and LibreOffice's xlsx keep fifteen digits."""
    return isinstance(theirs, (int, float)) and abs(float(mine) - theirs) <= 1e-13 * abs(float(mine))


def same_words(mine, theirs):
    """A spreadsheet takes "50%" for 0.5 and shows it as 50%."""
    is_percent = mine.endswith("%") and isinstance(theirs, (int, float))
    return same_number(mine.rstrip("%"), 100 * theirs) if is_percent else mine == ("" if theirs is None else str(theirs))


def same_cells(where, table, header, rows):
    """Whether another program has every cell: words to the character, numbers to what it keeps."""
    with table.open(encoding="utf-8-sig", newline="") as file:
        ours = list(csv.reader(file))
    if header != ours[0] or len(rows) != len(ours) - 1:
        return fault(where, f"{len(rows)} rows under {header}, not {len(ours) - 1} under {ours[0]}")
    for column, kind in enumerate(kinds(table.parent, table).values()):
        same = same_number if kind in ("integer", "number") else same_words
        for mine, theirs in zip(ours[1:], rows):
            if mine[column] and not same(mine[column], theirs[column]):
                return fault(where, f"{ours[0][column]}: {mine[column]!r} was read as {theirs[column]!r}")


R_READS = r"""
options(digits = 17)
tables <- commandArgs(trailingOnly = TRUE)
for (table in tables) {
  # Excel's mark at the beginning has to be named; types are R's own guess, and words stay words.
  d <- read.csv(table, fileEncoding = "UTF-8-BOM", check.names = FALSE, na.strings = "")
  kinds <- paste(vapply(d, function(column) class(column)[1], ""), collapse = "\t")
  cat(kinds, "\n", sep = "", file = paste0(table, ".kinds"))
  write.csv(d, paste0(table, ".back"), row.names = FALSE, na = "", fileEncoding = "UTF-8")
}
"""


def r_reads(folders):
    tables = [t for folder in folders for t in sorted(folder.glob("*.csv"))]
    done = subprocess.run(["Rscript", "-e", R_READS, *map(str, tables)], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return fault("R", done.stderr[-500:])
    for table in tables:
        where = f"{table.parent.name}/{table.name} in R"
        described = kinds(table.parent, table)
        read = Path(f"{table}.kinds").read_text("utf-8").rstrip("\n").split("\t")
        with Path(f"{table}.back").open(encoding="utf-8", newline="") as file:
            back = list(csv.reader(file))
        for (column, kind), seen, place in zip(described.items(), read, range(len(read))):
            is_empty = not any(row[place] for row in back[1:])
            if not is_empty and (kind in ("integer", "number")) != (seen in ("integer", "numeric")):
                fault(where, f"{column} is said to be {kind}, R reads {seen}")
        numeric = [seen in ("integer", "numeric") for seen in read]
        rows = [[float(c) if n and c else c for c, n in zip(row, numeric)] for row in back[1:]]
        same_cells(where, table, back[0], rows)


def office(folders):
    from openpyxl import load_workbook

    # One start of the program for all; every table in a folder of its own name, since names repeat.
    for folder in folders:
        tables = sorted(folder.glob("*.csv"))
        command = ["soffice", "--headless", "--convert-to", "xlsx", "--infilter=CSV:44,34,76,1", "--outdir", str(folder)]
        subprocess.run([*command, *map(str, tables)], capture_output=True, check=False, timeout=300)
        for table in tables:
            where = f"{folder.name}/{table.name} in LibreOffice"
            book = table.with_suffix(".xlsx")
            if not book.exists():
                fault(where, "not opened")
                continue
            sheet = load_workbook(book, read_only=True).active
            rows = [list(r) for r in sheet.iter_rows(values_only=True)]
            width = len(kinds(folder, table))
            same_cells(where, table, [str(c) for c in rows[0][:width]], [(r + [None] * width)[:width] for r in rows[1:]])


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "target/tmp/exports")
    archives = sorted(folder.glob("*.zip"))
    if not archives:
        sys.exit(f"{folder} holds no archive; run cargo test --features ssr --test export_files first")
    each = {"pandas": pandas_reads, "frictionless": described, "rsvg-convert": drawn}
    together = {"Rscript": r_reads, "soffice": office}
    here = {tool: shutil.which(tool) is not None for tool in ("rsvg-convert", *together)} | {"pandas": True, "frictionless": True}
    with tempfile.TemporaryDirectory() as place:
        folders = []
        for archive in archives:
            at = Path(place) / archive.stem
            with zipfile.ZipFile(archive) as packed:
                if packed.testzip() is not None:
                    fault(archive.name, "the archive is damaged")
                packed.extractall(at)
            folders.append(at)
            for tool, check in each.items():
                if here[tool]:
                    check(at, archive.name)
        for tool, check in together.items():
            if here[tool]:
                check(folders)
    for line in FAULTS:
        print(line)
    missing = [tool for tool, is_here in here.items() if not is_here]
    print(f"{len(archives)} archives, {len(FAULTS)} faults" + (f"; not installed, not tried: {', '.join(missing)}" if missing else ""))
    sys.exit(1 if FAULTS else 0)


if __name__ == "__main__":
    main()
