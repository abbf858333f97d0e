"""Who is named: a text, and the full names that it prints."""

import pytest

from builder.annotate import annotate
from tests.annotate.articles import article, dossier, people

NAMED = [
    ("a firm whose name somebody bears", "Ann Lee left Harbos Inc., where she was “Chief Harbos”.", ["Ann Lee"]),
    ("an abbreviation behind a name", "Floyds TSB and Aviva have announced similar moves.", []),
    ("a surname in capitals", "The minister met KIM Ji-yong and Jean VELLA.", ["KIM Ji-yong", "Jean VELLA"]),
    ("a numeral behind a name", "It was built under Louis XVI and Gustav IX of Xellia.", ["Louis XVI", "Gustav IX"]),
    ("a given name that is a word", "Ram Narayan Mahata, who heads a chamber, spoke.", ["Ram Narayan Mahata"]),
    ("a verb before a name", "Will Barack Vellama come to the summit next week?", ["Barack Vellama"]),
    ("a square of Mumbai", "He looked up at the clock over Azad Maidan and ran.", []),
    ("a surname of two capitals", "Senate Minority Leader Jerry VanderMoor called.", ["Jerry VanderMoor"]),
    ("a ship with a number", "The launch, ML Sonar Tari-3, sank. Divers reached Sonar Tari-3 at noon.", []),
    ("a ship called like a woman", "He was on board the Bonny Kate when it sank. The Bonny Kate was old.", []),
    ("a middle name of Nepal", "The driver, Man Bahadur Tamra, 34, fled.", ["Man Bahadur Tamra"]),
    ("a Maori given name", "The pilot, Te Ariki Walters, got everybody out.", ["Te Ariki Walters"]),
    ("an Armenian surname of two words", "His counterpart Hike Ter Gevorkin was here.", ["Hike Ter Gevorkin"]),
    ("a Moroccan name with its article", "It was opened by Minister El Houssaine Benkirun.",
     ["El Houssaine Benkirun"]),
    ("a joined given name behind Dr.", "The Minister of Resources Dr. Abdel-Halim Ismail Tahan spoke.",
     ["Abdel-Halim Ismail Tahan"]),
    ("British police", "DC Lisa Barlow praised them. Det Con Hallwell agreed with John Hallwell.",
     ["Lisa Barlow", "John Hallwell"]),
    ("islands of Thailand", "The boat left Koh Samui for Haad Rin. Tommy Koh of Singapore was there.", ["Tommy Koh"]),
    ("a ship after its article", "The Samui Pearl sank on Saturday night.", []),
    ("a ship with a title in its name", "THE MV Lady Theresa is sailing again.", []),
    ("husband and wife", "Jules Walden, 44, hung it. His wife hated it. Mrs Walden said so. Mr Walden sold it.",
     ["Jules Walden", "Walden"]),
    ("a nickname behind an initial", 'Former Commissioner James E. "Jimmy" Harlan was jailed.',
     ['James E. "Jimmy" Harlan']),
    ("Maria, cut short", "The mayor thanked Ma. Teresa Dimapila for it.", ["Ma. Teresa Dimapila"]),
    ("whom a firm employs", "Tasman Hardwods managing director Grant Mulholm signed it.", ["Grant Mulholm"]),
    ("a hospital called after a prince", "She was treated at Prince Charles Hospital in Merthyr.", []),
    ("an agency that nobody can speak", "Joe Tuilagi told RNZ Pacific so.", ["Joe Tuilagi"]),
    ("like surnames and two ages", "Kyle Schroder, 34, was killed. Kyle Schrader was out. Schrader, 57, said so.",
     ["Kyle Schroder", "Kyle Schrader"]),
    ("no relation", "First came Pedro Roja Marden. Last came Pedro Roja, 47, no relation.",
     ["Pedro Roja Marden", "Pedro Roja"]),
    ("two of one name but for the initial", "Robert L. Hale, 52, blames Robert E. Hale, 27, who pleaded guilty.",
     ["Robert L. Hale", "Robert E. Hale"]),
    ("a small word inside a name", "Vendor Nestor dela Peña and Crisanto dela Cruz swam.",
     ["Nestor dela Peña", "Crisanto dela Cruz"]),
    ("who said it", "“I got out,” said Abdul Karim, a rice trader.", ["Abdul Karim"]),
    ("a given name that is a small word in Spanish", "Mr Segun Adeyami, on Monday, said so.", ["Segun Adeyami"]),
    ("a prefecture", "The boats fish off Nagasaki Prefecture from May.", []),
    ("a country of two words", "The Ambassador to Viet Nam Marieke van Oosterhaut came.", ["Marieke van Oosterhaut"]),
    ("whose chief somebody is", "Marlene Voss, Prairie Gild’s chief executive, spoke.", ["Marlene Voss"]),
    ("of what somebody is chief", "Alistair Munro, chief executive of Penland Caledon, spoke.", ["Alistair Munro"]),
    ("for whom somebody speaks", "He is the spokesman for John Smith, who was hurt.", ["John Smith"]),
    ("a firm set off", "It signed the lease with the Australian firm, Corvan Lithia, on Thursday.", []),
    ("a Korean name behind a firm", "Said vice president of the company Park Joon-hu today.", ["Park Joon-hu"]),
    ("a councillor", "Mayor Mark Jamison welcomed it. Cr Jamison said so.", ["Mark Jamison"]),
    ("a firm of accountants", "Sinéad Carmody of accountants Farnell Hume told the court.", ["Sinéad Carmody"]),
    ("a saint in a surname", "Vice Mayor Lourdes Sta. Maria took her oath.", ["Lourdes Sta. Maria"]),
    ("capitals before a name", "It was tabled by Soin ward MCA Philemon Ngetich, a farmer.", ["Philemon Ngetich"]),
    ("a Vietnamese name of four", "The Ambassador to Cuba Tran Thi Bich Lan was present.", ["Tran Thi Bich Lan"]),
    ("two initials apart", "Managing Director T. K. Abdul Nazir told the paper so.", ["T. K. Abdul Nazir"]),
    ("provinces", "It is grown in the provinces of Pinar del Sol, Sancti Spiritus and Granma.", []),
    ("an unknown name set off", "The barangay chief, Cardin Polong, said nothing.", ["Cardin Polong"]),
    ("Haji inside a name", "The commissioner of Hobyo, Abdirasul Haji Burane, said so.", ["Abdirasul Haji Burane"]),
    ("a firm by the word behind it", "Siam Lana Foods will buy it. Siam Lana follows its rivals.", []),
    ("a firm named after somebody", "The company, John Lee Foods, was founded by John Lee.", ["John Lee"]),
    ("where somebody is a native of", "He left for his native Jhal Mogsi by road.", []),
    (
        "three parts of five",
        "The rule of Mir Shah Nawaz Khan Lehri ended. Shah Nawaz Lehri was sad.",
        ["Mir Shah Nawaz Khan Lehri"],
    ),
    ("a saint inside a name", "The Minister Dr Errol St Aubyn Wendern spoke.", ["Errol St Aubyn Wendern"]),
    ("honours behind a name", "Judge Geoffrey Allerdyce QC was not persuaded.", ["Geoffrey Allerdyce"]),
    ("a middle name cut short", "DSP Bishnu Pd. Ghale said so.", ["Bishnu Pd. Ghale"]),
    ("a town with a chief", "The Chief of Bonwere Anafo, Nana Badu III, pledged land.", ["Nana Badu III"]),
    ("a rank of Ireland", "Det Garda Declan Moran said so.", ["Declan Moran"]),
    (
        "a Korean surname that is a title elsewhere",
        "It was greeted by Vice-Minister of Culture Pak Su Ryong.",
        ["Pak Su Ryong"],
    ),
    ("a surname that is a word", "Rivals folded. Low Pei Ling, a partner at Merbau, said so.", ["Low Pei Ling"]),
    (
        "a Vietnamese surname behind an office",
        "Deputy Minister of Industry and Trade Tran Quoc Hung spoke.",
        ["Tran Quoc Hung"],
    ),
    ("a first name of Sulawesi", "One of them, La Ode Rasyid, 27, swam for four hours.", ["La Ode Rasyid"]),
    (
        "an Arabic first name",
        "It was signed by the minister, Al-Tayeb Osman Karrar, in Gallabat.",
        ["Al-Tayeb Osman Karrar"],
    ),
    (
        "the second half of a double surname",
        "President Gloria Macapagal-Reyes came. Ms Reyes spoke.",
        ["Gloria Macapagal-Reyes"],
    ),
    (
        "a nickname behind a name that is a town",
        'He said Warwick "Wok" Tonelli had bent down.',
        ['Warwick "Wok" Tonelli'],
    ),
    ("a country of two words", "The fever killed 338 in Guinea, Sierra Leone and Liberia.", []),
    ("a surname that is a word, behind a founder", "Co-founder Rob Fields backed the plan.", ["Rob Fields"]),
    (
        "an office behind the name, a country before it",
        "He will be heard when he is back in Liberia, Binta Kessolly, chairman of the port, said.",
        ["Binta Kessolly"],
    ),
    ("an age", "They carried 19-year-old Marthaleen Wollos into a taxi.", ["Marthaleen Wollos"]),
    ("a head of reporting, no credit", "Head of financial reporting Rickard Marten said so.", ["Rickard Marten"]),
    ("an Olympian", "It is a concern of Olympian Bill Karby, who won gold.", ["Bill Karby"]),
    ("a hospital", "Two were taken to the Vasbrook Royal Infirmary twice in an hour.", []),
    ("a surname that is a square", '"No," said Héctor Cortés Plaza, a miner.', ["Héctor Cortés Plaza"]),
    ("a surname that is a title", "Julian Pastor, who worked at the museum, was jailed.", ["Julian Pastor"]),
    (
        "two initials behind an office",
        "A team of two has been sent to the field, said State Director of Aviation A.K. Rath.",
        ["A.K. Rath"],
    ),
    ("what makes crackers", "It rejected its rival Van Dorten. Van Dorten, which makes crackers, is Dutch.", []),
    (
        "who is in a list before which",
        "Shows by Howard Sadler and Graham Mabley, which were popular.",
        ["Howard Sadler", "Graham Mabley"],
    ),
    ("a mine", "They were freed at the Cerro Blanco mine. Cerro Blanco is deep.", []),
    ("counties", "More than 4,000 farmers in Trans Mara and Wasin Gichu counties want compensation.", []),
    ("a ship with a number", "The MB Sirena Azul 3 had left. Divers reached the Sirena Azul.", []),
    ("a firm in capitals behind its name", "It trails only Hovi ASA and Lerma ASA in output.", []),
    ("an operator between commas", "The operator, Demirel Madencilik, said it had done all it could.", []),
    ("an operator of a bus", "TTC operator Delroy Barcombe said the bus was full.", ["Delroy Barcombe"]),
    ("a broadcaster", "A neighbour told local broadcaster Lumen Arda she saw two people.", []),
    ("an initial without a space", "Prosecutor A.Ozola told the agency that she may be held.", ["A.Ozola"]),
    ("a name of words", "Lance Corporal Confidence Tettah was hurt near the bridge.", ["Confidence Tettah"]),
    (
        "a name of words, with an occupation",
        "It was caught behind the feed store by Misty Kearnly, a veterinary student, on the same day.",
        ["Misty Kearnly"],
    ),
    (
        "unknown words between office and saying",
        "Many more casualties are feared, the Deputy Commissioner Rugdev Thakur said to the agency on the day.",
        ["Rugdev Thakur"],
    ),
    ("a small word", "He beat last year's winner, Philemon Cheruiyo Too, by a minute.", ["Philemon Cheruiyo Too"]),
    ("a parliament", "The head of a commission of the Majlis Hassan Rahimi was there.", ["Hassan Rahimi"]),
    ("a title", "Deputy Energy Minister Anatol Harkavy opened the plant.", ["Anatol Harkavy"]),
    ("councilors", "Councilors Jason Sandell and Mary Fisk opposed it.", ["Jason Sandell", "Mary Fisk"]),
    ("a rank", "Brigadier General Karim al-Tamimi inspected the troops.", ["Karim al-Tamimi"]),
    ("initials and Jr", "Robert T. Maddox Jr., 55, was fined by the court.", ["Robert T. Maddox Jr."]),
    ("a particle", "Ursula van der Berg said the ferry was full.", ["Ursula van der Berg"]),
    ("a patronymic", "Nasser bin Saleh Al-Harthy received the envoy.", ["Nasser bin Saleh Al-Harthy"]),
    ("a name with Al inside", "He takes over from Mohamed Bin Hadi Al Hussaini.", ["Mohamed Bin Hadi Al Hussaini"]),
    (
        "initials without stops",
        "The commissioner A K Khan and the officer A.D Khwaja spoke.",
        ["A K Khan", "A.D Khwaja"],
    ),
    (
        "a department before the name",
        "Chief Secretary Home Muhammad Usman Chachar spoke.",
        ["Muhammad Usman Chachar"],
    ),
    (
        "a minister in brackets behind his country",
        "The foreign ministers of Azerbaijan (Jeyhun Bayramov) and Georgia (Maka Botchorishvili) met in Baku.",
        ["Jeyhun Bayramov", "Maka Botchorishvili"],
    ),
    ("a party in brackets", "The foreign minister of Norway (Labour Party) met the envoy.", []),
    (
        "a list of offices, a comma before each name",
        "They were Lagos State Governor, Akinwunmi Ambode; Ekiti State Governor, Ayo Fayose; and others.",
        ["Akinwunmi Ambode", "Ayo Fayose"],
    ),
    ("a Korean surname that is a title elsewhere", "The top general Pak Su-il was replaced.", ["Pak Su-il"]),
    ("a double surname", "The Mayor, Pilar Gómez-Rivas, cut the ribbon.", ["Pilar Gómez-Rivas"]),
    ("surname first", "Chen Guowei, vice minister of transport, said work had begun.", ["Chen Guowei"]),
    ("an apostrophe", "Mary O'Halloran scored twice.", ["Mary O'Halloran"]),
    ("a woman with honorific", "Mrs Agnes Whitlock, from Leeds, won the raffle.", ["Agnes Whitlock"]),
    (
        "a sheikh and an emir",
        "Sheikh Hamdan bin Rashid Al-Mazroui received Emir Tamim bin Saud.",
        ["Hamdan bin Rashid Al-Mazroui", "Tamim bin Saud"],
    ),
    ("Malay titles", "Tan Sri Azman Hashim and Datuk Seri Rosli Ghani spoke.", ["Azman Hashim", "Rosli Ghani"]),
    ("Burmese titles", "U Kyaw Min Thu met Daw Khin Mya Win.", ["Kyaw Min Thu", "Khin Mya Win"]),
    (
        "sons and daughters",
        "Daniel arap Kiprono, Fatima bint Nasser and Ravi s/o Muthu came.",
        ["Daniel arap Kiprono", "Fatima bint Nasser", "Ravi s/o Muthu"],
    ),
    ("a town that one is in", "The news arrived by radio in Abra Pampa, and by noon two buses had left.", []),
    ("in somebody", "They lost their trust in Anna Berg over the summer.", ["Anna Berg"]),
    ("a surname that is a word", "Park Min-jung, spokesperson of the firm, resigned.", ["Park Min-jung"]),
    ("a title behind a quote", '"It was dark," Sheriff Mike Overstreet said.', ["Mike Overstreet"]),
    ("a home", "Mr Harold Finch, from Cheadle Hulme, laughed.", ["Harold Finch"]),
    ("words that lost their space", "Rep. Ann CarterAnn Carter voted.", ["Ann Carter"]),
    ("a pope and a prince", "Pope Francis met Prince Harry.", ["Pope Francis", "Prince Harry"]),
    (
        "German nouns",
        "Der deutsche Außenminister Karl Brandt hat die Lage in der Hauptstadt erklärt.",
        ["Karl Brandt"],
    ),
    ("Russian", "Министр обороны Сергей Лаптев принял Марию Орлову в Москве.", ["Сергей Лаптев", "Марию Орлову"]),
    (
        "given names that no table knows, behind an office",
        "Министр сообщения Калдис Грензберзс принял мэра Лиелпилса Ругиса Озолпиньша.",
        ["Калдис Грензберзс", "Ругиса Озолпиньша"],
    ),
    ("a surname in -ov", "Об этом вчера рассказал Мирбек Абдыкалыров.", ["Мирбек Абдыкалыров"]),
    ("a town, a firm, a street", "В Зайгарске закрыт завод Балткран. Улица Герцена пуста.", []),
    ("Arabic", "التقى وزير الخارجية خالد العبيدي المتحدث أحمد حافظ في بغداد.", ["خالد العبيدي", "أحمد حافظ"]),
    ("Persian", "وزیر دفاع حسین دهقان روز یکشنبه در تهران گفت.", ["حسین دهقان"]),
    ("Chinese", "外交部发言人毛宁表示，总理李强会见了阿兰·马克龙。", ["毛宁", "李强", "阿兰·马克龙"]),
    ("Chinese without names", "马上表示感谢，有关方面表示同意，白宫表示反对。", []),
    ("Japanese", "会社員の山田太郎さん(45)は豊田章男社長を待った。", ["山田太郎", "豊田章男"]),
    ("Korean", "김민수 장관은 현직 대통령을 만났고 홍길동(45) 씨는 웃었다.", ["김민수", "홍길동"]),
    ("Hindi", "मुख्यमंत्री सुरेश राठौड़ ने कहा कि राष्ट्रपति चुनाव के लिए मतदान होगा।", ["सुरेश राठौड़"]),
    ("Hebrew", "שר האוצר יוסי לוי אמר אתמול כי התקציב יאושר.", ["יוסי לוי"]),
    ("a Turkish ending", "Bakan Kemal Yıldırım'ın açıklaması beklendi.", ["Kemal Yıldırım"]),
    ("a nickname", 'Police held Joaquín "El Lobo" Guzmán on Friday.', ['Joaquín "El Lobo" Guzmán']),
    (
        "set off behind an office",
        "The Minister for Trade, Ratu Semi Naivalurua Tabuya, and an aide spoke to us.",
        ["Ratu Semi Naivalurua Tabuya"],
    ),
    ("a film in quotation marks", "She starred in “Van Helsing” and sang.", []),
    ("a surname that is a title", "Mr. Tan Soon Hock opposed the vote.", ["Tan Soon Hock"]),
    ("an unknown place beside a known one", "Markets in Lusaka and Bwana Mkubwa were closed.", []),
    ("a list in a table", "1. Peter Lundqvist (Sweden) 43.80", ["Peter Lundqvist"]),
    ("a match", "Marco Bellini (Italy) beat Jan Novotny (Czech Republic) 6-3 6-4", ["Marco Bellini", "Jan Novotny"]),
    (
        "a long row of matches",
        "Second round, singles: 2-Jana Novakova (Czech Republic) beat Amy Ferris (U.S.) 6-2 6-0; "
        "Chanda Rubison (U.S.) beat Ai Sugita (Japan) 7-5 6-1; Karina Habsuda (Slovakia) beat Els Callaert (Belgium)",
        ["Jana Novakova", "Amy Ferris", "Chanda Rubison", "Ai Sugita", "Karina Habsuda", "Els Callaert"],
    ),
    ("a club with a country in brackets", "Hajduk Split (Croatia) and Brann Bergen (Norway) met on Friday.", []),
    (
        "given names that are titles",
        "Dean Sturges and Marquis Grisell scored; the Duke of Kent watched.",
        ["Dean Sturges", "Marquis Grisell"],
    ),
    ("a name from its first word on", "Frederik Jan de Bruin, 85, died at home.", ["Frederik Jan de Bruin"]),
    ("initials that open a text", "F. W. de Bruin, the last mayor, died on Thursday.", ["F. W. de Bruin"]),
    ("initials without spaces", "A.P.J. Abdul Rahim was sworn in on Monday.", ["A.P.J. Abdul Rahim"]),
    ("a greeting", "Hi Ian Marlow, the mayor wrote.", ["Ian Marlow"]),
    ("a surname that is a thing", "Defense Secretary Robert Gates arrived on Monday.", ["Robert Gates"]),
    ("one name, with an age", "Sutrisno, 34, heard a bang. Sutrisno ran.", ["Sutrisno"]),
    ("one name, with an occupation", "Painem, a fisherman from Tegal, heard a bang.", ["Painem"]),
    ("one name behind an office", "The bank chose Deputy Governor Budiarto to lead it.", ["Budiarto"]),
    ("one name, as the text says", "Sutarjo, like many Javanese, uses only one name.", ["Sutarjo"]),
    ("a firm with a description", "Zenitho, a maker of watches, fell. Xinta, an official agency, said so.", []),
    ("a small word that is a surname", "Raila Were, a farmer, and Mr Will were glad.", ["Raila Were", "Will"]),
    ("unknown places", "In the village of Saffron Walden and on the outskirts of Bwana Mkubwa rain fell.", []),
    (
        "a list of players",
        "67 Neal Barlow, Dave Barr (Canada), Tiger Woods, Steve Wood, Michael Marsh 4, Jo Vella",
        ["Neal Barlow", "Dave Barr", "Tiger Woods", "Steve Wood", "Michael Marsh", "Jo Vella"],
    ),
    (
        "a scoreboard of cricket",
        "D. Cork c Inzamam-ul-Haq b Wasim Orsan 5",
        ["D. Cork", "Inzamam-ul-Haq", "Wasim Orsan"],
    ),
    (
        "opponents",
        "Pablo Rivas (Ecuador) beat MaliVai Washington (U.S.) 6-4 6-4",
        ["Pablo Rivas", "MaliVai Washington"],
    ),
    ("clubs that meet", "Juventus Turin (Italy) beat Ajax Amsterdam (Netherlands) 2-1 on Friday.", []),
    ("what players do", "Bill Swift took the loss and Cliff Lyons scored twice.", ["Bill Swift", "Cliff Lyons"]),
    ("whose player it is", "He named Derby's Christian Dailly for the match.", ["Christian Dailly"]),
    ("a score in brackets", "Bristol: Kent 190 (A. Smith 5-68; D. Law 56 not out), Essex 12", ["A. Smith", "D. Law"]),
    ("an initial that is a numeral too", "To bat: S. Vella, V. Prasad.", ["S. Vella", "V. Prasad"]),
    ("a name of Pakistan", "Syed Farook Rahman met Sayyed Hassan Nasri.", ["Syed Farook Rahman", "Hassan Nasri"]),
    ("a Chinese name", "Xie Zhongwei, a sailor, rowed to Keelung.", ["Xie Zhongwei"]),
    ("Sri, a name and a title", "Sri Mulyasih Vella met Tan Sri Ahmad Orsan.", ["Sri Mulyasih Vella", "Ahmad Orsan"]),
    ("one name behind a general's office", "Guests said that Attorney General Mukanov had left.", ["Mukanov"]),
    ("who commands a ferry", "The captain of the ferry, Nikos Vellas, was held.", ["Nikos Vellas"]),
    ("who runs a mine", "Director of the mine Sergei Tkachenko said the gas was low.", ["Sergei Tkachenko"]),
    ("an article that opens a text", "A Ryan Vella field goal won it late on Friday.", ["Ryan Vella"]),
    ("a place that is called the", "It was the Robert Vella case, heard at the Ferozabad Kotlah.", ["Robert Vella"]),
    (
        "a prince in full and by his title",
        "Prince Salman left. Crown Prince Salman bin Ahmad and William Vella met Prince William.",
        ["Salman bin Ahmad", "William Vella", "Prince William"],
    ),
    ("a sheikh by one name", "Prime Minister Sheikh Hasida won. Hasida thanked voters.", ["Sheikh Hasida"]),
    ("who stayed in", "Inzamam-ul-Haq not out 37", ["Inzamam-ul-Haq"]),
    ("a surname of the east, and the country", "She met Xie Jun of China in the final.", ["Xie Jun"]),
    ("who came third", "3. Aliuska Lopez (Cuba) 12.92", ["Aliuska Lopez"]),
    ("an employer", "Craig Vella of Hartley Marlow said it was honest.", ["Craig Vella"]),
    ("a make behind a country", "6. Scott Vella (U.S.) Suzuki 1:51.287", ["Scott Vella"]),
    ("a firm that speaks", "Orsan Research said the bank led the fall.", []),
    ("a dean", "Dean Paul Marlow of the Law School resigned.", ["Paul Marlow"]),
    (
        "a given name that is a town",
        "The motion was backed by Ann Lee and nationalist Vladimir Zhirikov.",
        ["Ann Lee", "Vladimir Zhirikov"],
    ),
    ("a month", "In May the Supreme Council met in Geneva.", []),
    ("organisations", "The Ministry of Defence and Barclays Bank signed the Dublin Accord on Monday.", []),
    ("places", "The road from Los Angeles to San Diego was closed near Lincoln Street.", []),
    ("a firm", "Morgan Stanley and Eli Lilly rose, said the Betty Ford Center.", []),
    ("a road and a camp", "Chris Hanlo Road, Camp Simeon Olano and the King Shakil airport were closed.", []),
    ("a company", "The company, Hartmann Voss, said that costs were high.", []),
    ("a storm", "Hurricane Sandra hit the coast on Friday.", []),
    ("a reporter", "Ann Carter contributed reporting.", []),
    ("a photographer", "The harbour at dawn. Photo by Louis Martin/REUTERS", []),
    ("famous, common word", "On the way to the talks she met President Trump on Monday and spoke.", ["Trump"]),
    ("particle of the Sahara", "The leader, Rhissa Ag Attaher, shook hands.", ["Rhissa Ag Attaher"]),
    ("department", "Minister for the Marine Pádraig Quilligan spoke.", ["Pádraig Quilligan"]),
    ("short for Mohammed", "The missing were identified as Md. Irfan (22) and Suresh Sahni (35).",
     ["Md. Irfan", "Suresh Sahni"]),
    ("firm", "Warren Buffett owns Berkshire Hathaway.", ["Warren Buffett"]),
    ("club", "He played for Pontardawe Vale RFC.", []),
    ("captain of a vessel", "The captain of the vessel, Andi Baso Mappasessu, is being questioned.",
     ["Andi Baso Mappasessu"]),
    ("common surname", "They cleaned out Delroy Wisdom's pen. Mr Wisdom said no.", ["Delroy Wisdom"]),
]


@pytest.mark.parametrize(("kind", "text", "names"), NAMED, ids=[row[0] for row in NAMED])
def test_names(kind: str, text: str, names: list[str]) -> None:
    """Persons by transparent evidence; organisations, places and months are none."""
    assert people(text) == names, kind


ABROAD = [
    ("de", "Nach Angaben von Sabine Dreyer-Klee, der Leiterin, kommt das nicht infrage.", ["Sabine Dreyer-Klee"]),
    ("de", "Der Linzer Florian Wiesner saß mit zwei Töchtern fest.", ["Florian Wiesner"]),
    ("de", "Die Retter stiegen über die Stützen zu den Kabinen auf.", []),
    ("de", "Das sagte Einsatzleiter Thomas Achleiter von der Bergrettung.", ["Thomas Achleiter"]),
    ("id", "Kepala Kantor Basarnas Kendari, Aris Tandiyo, mengatakan. Tim SAR datang.", ["Aris Tandiyo"]),
    ("es", "El presidente de Perú, Ollanta Humara, que se encontraba en París, lo ha dicho.", ["Ollanta Humara"]),
    ("pt", "Dirceu Vasconcelos Amaro encontrou o exemplar durante uma mudança.", ["Dirceu Vasconcelos Amaro"]),
    ("de", "So fördert der Freistaat das Bürgerhaus in Marienbrunn, sagte Heiko Menig.", ["Heiko Menig"]),
    ("ar", "قال المتحدث باسم الحكومة علي ربيعي إنه زار رئيس أركان الجيش.", ["علي ربيعي"]),
    ("es", "A su lado los ministros Josep Barral y Margarita Rovira.", ["Josep Barral", "Margarita Rovira"]),
    ("fa", "«محمد جواد کاظمی» وزیر امور خارجه به زودی سفر می کند.", ["محمد جواد کاظمی"]),
    ("ar", "قال المتحدث الرسمي باسم الخارجية الإيرانية إسماعيل البقاعي إن البلدين قريبان.", ["إسماعيل البقاعي"]),
    ("ar", "أعلنت الوزارة أن الوزير فيصل المقداد سيجري زيارة إلى المدينة.", ["فيصل المقداد"]),
    ("ar", "التقى الوزير نظيره فؤاد حسين في العاصمة.", ["فؤاد حسين"]),
    ("tr", "Toplantıya Kara Kuvvetleri Komutanı Orgeneral Musa Avcı katıldı.", ["Musa Avcı"]),
    ("pt", "A secretária de Saúde, Gersonita Albuquerque Prado, disse que sim.", ["Gersonita Albuquerque Prado"]),
    ("pt", "A Secretaria Estadual de Saúde e o Hospital Regional Padre Cícero Feitosa fecharam.", []),
    ("fr", "L'élue d'opposition Soizic Bothorel s'étonne du vote.", ["Soizic Bothorel"]),
    ("de", '"Ein Vertrag", sagte Urs Zgraggen, Leiter des St. Galler Tiefbauamts.', ["Urs Zgraggen"]),
    ("pl", "Powiedział to sołtys Brodów Eugeniusz Pałyga w piątek.", ["Eugeniusz Pałyga"]),
    ("fr", "Selon Maître Éric Vaudrey, M. Jean Cordier ment ; M. Cordier nie.", ["Éric Vaudrey", "Jean Cordier"]),
    (
        "nl",
        "Volgens woordvoerder Pieter van den Akker van de Zuidelijke Lijnen is de Jan van Loonstraat open.",
        ["Pieter van den Akker"],
    ),
    ("it", "In via Giuseppe Garibaldi ha parlato il presidente del Consiglio Giorgia Merli.", ["Giorgia Merli"]),
    (
        "de",
        "Feuerwehrkommandant Sepp Hinterhuber lobte Präsidenten Emmanuel Lavigne.",
        ["Sepp Hinterhuber", "Emmanuel Lavigne"],
    ),
    ("id", "Gubernur Jawa Barat Ridwan Kartawijaya hadir.", ["Ridwan Kartawijaya"]),
    ("hu", "Nagy Viktor miniszterelnök beszélt.", ["Nagy Viktor"]),
    ("el", "Ο υπουργός Οικονομικών Κωστής Ραφτάκης μίλησε.", ["Κωστής Ραφτάκης"]),
    ("fa", "دکتر مسعود کاظمیان نماینده تبریز گفت.", ["مسعود کاظمیان"]),
    ("sv", "Enligt marinbiologen Liv Hammarberg hotas fisken.", ["Liv Hammarberg"]),
    ("id", "Bupati Kerinci Hasrul Amri meminta dinas memperbaiki jembatan itu.", ["Hasrul Amri"]),
    ("pt", "O presidente do Brasil Michel Temer falou com a imprensa na tarde de ontem.", ["Michel Temer"]),
    ("es", "El gerente de la contratista Oro Alto, Iván Llosa Grados, lo negó ayer.", ["Iván Llosa Grados"]),
    ("de", "Der Händler ist am Freitag zu sechs Jahren Haft verurteilt worden, und zwar ohne Bewährung.", []),
    ("de", "Bei der Massenkarambolage wurde die Fahrbahn zu Matsch, und Fahrer mahnte man zu Geduld.", []),
    ("ru", "Капитан судна Гурбанов Рауф Октай оглы последним покинул судно.", ["Гурбанов Рауф Октай оглы"]),
    ("uk", "На чолі з капітаном Ігорем Терещуком екіпаж вийшов на берег.", ["Ігорем Терещуком"]),
    ("de", "Anwohner Ottmar Pfühler beschwerte sich.", ["Ottmar Pfühler"]),
    ("es", "El gobernador visitó Tierra Colorada.", []),
    ("es", "Los dirigentes Daniel Pla e Inés Sorzábal siguen libres.", ["Daniel Pla", "Inés Sorzábal"]),
    ("es", "Unos días después del arresto en Francia de Saúl Curto López, habló.", ["Saúl Curto López"]),
    ("es", "El Ejecutivo de José Luis Ramírez Zapata no quiso comentarlo.", ["José Luis Ramírez Zapata"]),
    ("es", "La policía busca a Izaskun Lasaka, jefa de la banda.", ["Izaskun Lasaka"]),
    ("fr", "Selon le cabinet d'Arnaud Montbreuil, ministre, il faut attendre.", ["Arnaud Montbreuil"]),
    ("es", "El Ejército y la Marina desplegaron efectivos en la zona.", []),
    ("fr", "La procureure, Me Marie-Ève Montbreuil, a parlé.", ["Marie-Ève Montbreuil"]),
    ("de", "Neben ihr sitzt Tochter Anastasia Gerber, 15.", ["Anastasia Gerber"]),
    ("fr", "La ministre des Transports Solène Royal a parlé.", ["Solène Royal"]),
    ("fr", "La ministre de l'Education Najat Montbreuil s'est rendue sur place.", ["Najat Montbreuil"]),
    ("it", "Il ministro dei Trasporti Matteo Selvini ha parlato.", ["Matteo Selvini"]),
    ("it", "Nell'audizione del ministro Brunetta la seduta si è chiusa.", ["Brunetta"]),
    ("it", "Parla il presidente della Commissione Banche Pierferdinando Cassini.", ["Pierferdinando Cassini"]),
    ("pt", "O delegado da Administração Nacional de Estradas foi ouvido.", []),
    ("id", "Camat setempat, Sutarjo, mengatakan, kambing itu milik Ngatinem (61), warga.", ["Sutarjo", "Ngatinem"]),
    ("id", "Sementara itu, Polisi mengatakan akan datang, kata Petugas.", []),
    ("id", "Humas BNPB, Sutapa Purwa Nugra mengatakan itu. Ia pulang, kata Sutapa.", ["Sutapa Purwa Nugra"]),
    ("id", "Anggota DPR RI Kamrusamat hadir, dan anggota Komisi IX DPR pulang, kata Kamrusamat.", ["Kamrusamat"]),
    ("id", "Menteri Sosial Juliari Batubara meninjau lokasi banjir.", ["Juliari Batubara"]),
    ("ja", "長野県の宮下智弘町長は会見を開いた。日本銀行総裁は欠席した。", ["宮下智弘"]),
    ("fa", "فرماندار شهر، علیرضا خسروانی، آمد.", ["علیرضا خسروانی"]),
    ("he", "ראש העירייה, אבנר שקולניק, חנך את הטיילת.", ["אבנר שקולניק"]),
    ("sr", "Архитекта Зорица Пантовић рекла је.", ["Зорица Пантовић"]),
    ("ru", "Школа имени Юрия Гагарина закрыта.", []),
    ("de", "Es war spät, als Bürgermeister Michael Brandtner am Montag ging.", ["Michael Brandtner"]),
    ("de", "Für den Lacher sorgte CDU-Rat Eugen Waibling.", ["Eugen Waibling"]),
    ("es", "El investigador del Conicet Julio Prestamar las examinó.", ["Julio Prestamar"]),
    ("fr", "Un Népalais de 101 ans a été retrouvé.", []),
    ("fa", "کریم ماوجی نماینده شبکه آمد.", ["کریم ماوجی"]),
    ("tr", "Doğu Ekspresi, Kars Belediyesi ile anlaştı.", []),
]


@pytest.mark.parametrize(("language", "text", "names"), ABROAD)
def test_names_in_other_languages(language: str, text: str, names: list[str]) -> None:
    """An office of that language leads up to a name; hospitals called after somebody are nobody."""
    found = annotate(article(text, language=language)).people
    assert [person.name for person in found] == names


def test_a_bare_surname_leads_to_the_full_name() -> None:
    """Once the full name stands in the text, the surname counts, with or without its article."""
    found = dossier("Erfan al-Samarrai arrived on Sunday.", "Samarrai met Karin Holm. Al-Samarrai left.").people
    assert [person.forms for person in found] == [("Erfan al-Samarrai", "Samarrai", "Al-Samarrai"), ("Karin Holm",)]
    assert [mention.block for mention in found[0].mentions] == [0, 1, 1]


def test_two_of_one_surname_stay_apart() -> None:
    """A bare surname that two persons bear is neither's."""
    found = dossier("Police arrested Elizabeth A. Burke, 32, and Victor N. Burke, 57.", "Burke was released.").people
    assert [person.forms for person in found] == [("Elizabeth A. Burke",), ("Victor N. Burke",)]


def test_kin_of_one_name() -> None:
    """A father is not his son, and who judges is not who pleads."""
    text = "Owner Karl Harms Jr. said he would pay. His grandfather, Karl Harms, founded the bakery."
    assert people(text) == ["Karl Harms Jr.", "Karl Harms"]
    text = "The mayor left with attorney Tom Kerr. Judge Kerr let him go home."
    assert people(text) == ["Tom Kerr", "Kerr"]
    assert people("The mayor left with attorney Tom Kerr. Attorney Kerr was pleased.") == ["Tom Kerr"]


def test_two_spellings_of_one_name() -> None:
    """Spelled two ways in one text, it is one person."""
    assert len(dossier("Minister Viktar Lashko spoke.", "Viktor Lashko said the plan was ready.").people) == 1


def test_a_lone_name_needs_a_title() -> None:
    """ "President Herrera" is plain, a lone capitalised word is not."""
    assert people("President Herrera will visit Lima.") == ["Herrera"]
    assert people("The firm said Zentrix would open a plant.") == []


def test_a_name_of_the_body_is_known_in_the_headline() -> None:
    """A headline alone names nobody new."""
    found = dossier("Senator Paul Withers spoke.", headline="WITHERS VOWS FIGHT OVER BRIDGE").people
    assert [(m.printed, m.block) for m in found[0].mentions] == [("WITHERS", -1), ("Paul Withers", 0)]


def test_offsets_point_at_the_printed_name() -> None:
    """Each mention says where it stands."""
    text = "The judge, Dr. Amina Okafor, adjourned. Okafor left."
    (person,) = dossier(text).people
    assert [text[mention.start : mention.end] for mention in person.mentions] == ["Amina Okafor", "Okafor"]
    assert all(mention.rule for mention in person.mentions)
