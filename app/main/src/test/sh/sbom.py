"""Compares the bill of materials in a jar of Daybook with the libraries beside it, and their licences with those allowed."""

import json
import sys
import zipfile

BILL = "META-INF/sbom/application.cdx.json"
LIBRARIES = "BOOT-INF/lib/"

# A library under several licences may be taken under any of them.
ALLOWED = {
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "EDL-1.0",
    "EPL-1.0",
    "EPL-2.0",
    "ISC",
    "LGPL-2.1-only",
    "LGPL-2.1-or-later",
    "MIT",
    "MIT-0",
    "PostgreSQL",
    "0BSD",
    "Zlib",
}

# Licences that have no SPDX name in the libraries' own descriptions: one like BSD's, and no claim at all.
ALLOWED |= {"Indiana University Extreme! Lab Software License", "Public Domain"}

# Spring Boot adds this one as it packs the jar, and leaves out starters, which are empty.
PACKED_WITH = "spring-boot-jarmode-tools-"
EMPTY = "spring-boot-starter-"


def licences(component):
    for choice in component.get("licenses", []):
        if "expression" in choice:
            yield from (word for word in choice["expression"].strip("()").split(" OR "))
        else:
            licence = choice["license"]
            yield licence.get("id") or licence["name"]


def main(path):
    with zipfile.ZipFile(path) as jar:
        bill = json.loads(jar.read(BILL))
        shipped = {
            name[len(LIBRARIES) :]
            for name in jar.namelist()
            if name.startswith(LIBRARIES) and name.endswith(".jar")
        }
    components = {f"{c['name']}-{c['version']}.jar": c for c in bill["components"]}
    faults = [f"{name} is shipped and not listed" for name in sorted(shipped - components.keys()) if not name.startswith(PACKED_WITH)]
    for name, component in sorted(components.items()):
        if name.startswith(EMPTY):
            continue
        if name not in shipped:
            faults.append(f"{name} is listed and not shipped")
        elif component.get("group") == "org.daybook":
            continue
        elif not ALLOWED & set(licences(component)):
            faults.append(f"{name} is under {', '.join(licences(component)) or 'no licence that it names'}: allow it or replace it")
    for fault in faults:
        print("FAILED:", fault)
    if not faults:
        print(f"The bill of materials lists the {len(shipped)} libraries that are shipped, all under licences that are allowed.")
    return 1 if faults else 0


sys.exit(main(sys.argv[1]))
