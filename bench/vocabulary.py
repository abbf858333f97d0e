"""What the made-up corpus is written with: invented outlets and events, common names, syllables for rare words."""

GIVEN = (
    "Ali Ahmed Hassan Omar Yusuf Ibrahim Karim Samir Leila Fatima Amina Nadia Hossein Reza Mehdi Maryam Zahra "
    "John Mary James Patricia Robert Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph "
    "Jessica Thomas Sarah Charles Karen Daniel Nancy Matthew Lisa Anthony Betty Mark Margaret Paul Sandra Steven "
    "Ivan Olga Dmitri Natalia Sergei Tatiana Alexei Irina Viktor Elena Pavel Svetlana Jan Katarzyna Piotr Anna "
    "Jean Marie Pierre Claire Louis Camille Hans Ingrid Klaus Greta Jürgen Heike Carlos Lucia Miguel Carmen Jose "
    "Ana Luis Isabel Kwame Ama Kofi Abena Chinedu Ngozi Tunde Amara Rajesh Priya Anil Sunita Vikram Lakshmi Wei "
    "Mei Hiroshi Yuki Kenji Aiko Min-jun Seo-yeon Mehmet Ayşe Mustafa Emine"
).split()
SURNAMES = (
    "Haddad Mansour Khoury Nasser Saleh Aziz Rahman Karimi Hosseini Mohammadi Rezaei Ahmadi Smith Johnson Williams "
    "Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore "
    "Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King "
    "Petrov Ivanova Smirnov Kuznetsov Popov Volkov Kowalski Nowak Wiśniewski Zieliński Novák Svoboda Horváth Nagy "
    "Dubois Moreau Laurent Bernard Lefebvre Müller Schmidt Schneider Fischer Weber Becker Rossi Ferrari Esposito "
    "Bianchi Silva Santos Oliveira Pereira Mensah Owusu Boateng Okafor Adeyemi Eze Sharma Patel Singh Gupta Reddy "
    "Wang Zhang Chen Liu Tanaka Suzuki Sato Watanabe Kim Park Choi Yılmaz Kaya Demir Larsen Hansen Johansson Nilsson"
).split()
# How another outlet may spell a part of a name.
SPELLINGS = {
    "Hossein": "Hussein", "Ahmed": "Ahmad", "Omar": "Umar", "Yusuf": "Youssef", "Leila": "Layla", "Mehdi": "Mahdi",
    "Reza": "Riza", "Dmitri": "Dmitry", "Sergei": "Sergey", "Alexei": "Alexey", "Viktor": "Victor", "Aziz": "Azeez",
    "Khoury": "Khouri", "Nasser": "Nasir", "Saleh": "Salih", "Volkov": "Wolkow", "Wiśniewski": "Wisniewski",
    "Müller": "Mueller", "Zieliński": "Zielinski", "Hosseini": "Husseini", "Yılmaz": "Yilmaz", "Ayşe": "Ayse",
}  # fmt: skip
ROLES = (
    "Foreign Minister|Defence Minister|Prime Minister|Parliament Speaker|Finance Minister|Interior Minister|Mayor|"
    "Governor|Ambassador|Police Chief|Brigadier General|Health Minister|Judge|Professor|Senator|Bishop"
).split("|")
PLACES = (
    "Tehran Baghdad Cairo Ankara Beirut Damascus Amman Riyadh Doha Kabul Islamabad Delhi Moscow Kyiv Warsaw Prague "
    "Vienna Berlin Paris London Madrid Lisbon Rome Athens Oslo Stockholm Helsinki Ottawa Washington Lima Bogota "
    "Santiago Nairobi Accra Lagos Pretoria Lusaka Tokyo Seoul Beijing Hanoi Manila Jakarta Canberra"
).split()
OUTLETS = tuple(
    f"{place} {kind}" for kind in ("Courier", "Gazette", "Tribune", "Herald", "Observer") for place in PLACES[:16]
)
AGENCIES = ("AFP", "Reuters", "AP", "Xinhua", "TASS", "IRNA", "DPA", "ANSA")
SYLLABLES = (
    "ba be bi bo bra ca ce co cra da de di do dra fa fe fi fla ga ge go gra ha he ho ja je jo ka ke ki kra la le li "
    "lo ma me mi mo na ne ni no pa pe pi pla po pra ra re ri ro sa se si so sta ste ta te ti to tra va ve vi vo"
).split()
ENDINGS = ("n", "r", "l", "s", "t", "m", "nd", "st", "ng", "rk", "lt", "x")
COMMON = (
    "government country people year security talks meeting region economy support trade agreement work state plan "
    "report members group service public water road school market energy court law police city health project "
    "company price growth border council industry local national international local major new former joint"
).split()
VERBS = "announced discussed opened signed rejected praised condemned reviewed visited launched approved".split()
FURNITURE = (
    "Share on Facebook", "Tweet on Twitter", "ADVERTISEMENT", "Sign up for our newsletter", "Most Read",
    "Related news", "Your Email Address", "All Rights Reserved", "Back to Top", "Print", "Comments (12)",
)  # fmt: skip
