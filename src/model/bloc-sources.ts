// Over 300 lines because it is a table: a line for each source, a line for each interval.
/** Pages that say who was a member when, as address|title; the number of a line is its number in BLOC_ROWS, from 0. */
export const BLOC_PAGES = `https://en-academic.com/dic.nsf/enwiki/13419|North Atlantic Treaty
https://www.nato.int/cps/en/natohq/news_84445.htm|Marking 60 years of membership
https://www.nato.int/cps/en/natohq/opinions_120398.htm|Address by Ambassador Martin Erdmann
https://www.ajc.com/news/nation-world/nato-looks-to-historic-madrid-summit-with-sweden-finland/7J5VYXBDPVDOVOAIEAOWRZIJVU/|NATO looks to historic Madrid summit with Sweden, Finland (from address)
https://www.rferl.org/a/1090798.html|NATO: Alliance Formally Welcomes Three New Members
https://tvpworld.com/76689987/seven-cee-nations-mark-20-years-in-nato|Seven CEE nations mark 20 years in NATO
https://webarchive.library.unt.edu/eot2008/20090512114922/http://www.america.gov/st/peacesec-english/2009/April/20090401130205dmslahrellek0.6114008.html|Albania and Croatia Join NATO
https://ambasadat.gov.al/otan/en/montenegro-joins-nato-29th-ally|Montenegro joins NATO as 29th Ally (from address)
https://mia.mk/pompeo-north-macedonia-becomes-nato-s-30th-ally/?lang=en|Pompeo: North Macedonia becomes NATO's 30th Ally (from address)
https://www.forbesindia.com/article/photo-of-the-day/photo-of-the-day-finland-chooses-nato/84221/1|Photo of the day: Finland chooses NATO (from address)
https://www.einpresswire.com/article/694151149/sweden-is-a-nato-member|Sweden is a NATO member
https://europa.eu/european-union/about-eu/countries_en?country=ES|(EU countries by day of entry; no headline in stored copy)
https://www.blogen.wiki/blog/ru/%D0%9E%D1%80%D0%B3%D0%B0%D0%BD%D0%B8%D0%B7%D0%B0%D1%86%D0%B8%D1%8F_%D0%94%D0%BE%D0%B3%D0%BE%D0%B2%D0%BE%D1%80%D0%B0_%D0%BE_%D0%BA%D0%BE%D0%BB%D0%BB%D0%B5%D0%BA%D1%82%D0%B8%D0%B2%D0%BD%D0%BE%D0%B9_%D0%B1%D0%B5%D0%B7%D0%BE%D0%BF%D0%B0%D1%81%D0%BD%D0%BE%D1%81%D1%82%D0%B8|Organization of the Collective Security Treaty
http://tass.com/archive/678014|CSTO confirms getting note from Uzbekistan on suspension of membership
https://www.commonspace.eu/commentary/armenia-becomes-4th-member-eeu-which-came-being-1-january-2015|Armenia becomes 4th member of EEU which came into being on 1 January 2015
http://azrefs.org/kazakhstan-kyrgyzstan-eliminate-customs-controls-at-border.html|Kazakhstan, Kyrgyzstan Eliminate Customs Controls at Border
https://en-academic.com/dic.nsf/enwiki/11724396|Member states of the Commonwealth of Independent States
https://civil.ge/archives/119287|Georgia Finalizes Quitting CIS
http://tass.com/world/1005227|(TASS, 19 May 2018; no headline in stored copy)
https://www.studydhaba.com/brics-summits-list/|BRICS Summits List
https://www.gktoday.in/topics/new-development-bank/|(topic page on the New Development Bank; no headline in stored copy)
https://www.app.com.pk/global/five-countries-formally-join-brics/|Five countries formally join BRICS (from address)
https://sputnikglobe.com/20250106/brazil-announces-indonesia-joined-brics-as-full-member-1121370949.html|Indonesia Joins BRICS as Full Member
https://issi.org.pk/the-expanding-role-of-sco-strengthening-pakistans-regional-integration/|The expanding role of SCO: strengthening Pakistan's regional integration (from address)
https://head-post.com/belarus-joins-sco-becomes-its-10th-member-state|Belarus joins SCO, becomes its 10th member state (from address)
https://tass.com/world/1812205|(TASS, 4 July 2024; no headline in stored copy)
https://uat.taylorfrancis.com/chapters/edit/10.4324/9780429436406-2/summit-meetings-peter-hajnal|Summit meetings (chapter by Peter Hajnal; from address)
https://de.wiki.li/G8-Gipfel_in_Birmingham_1998|G8-Gipfel in Birmingham 1998
http://www.neontommy.com/news/2014/03/g-leaders-ditch-russia-cancel-sochi-summit.html|G-8 Leaders Ditch Russia, Cancel Sochi Summit
https://www.questia.com/article/1P2-20785562/historical-timeline-of-g-20-summit|Historical timeline of G-20 summit (from address)
http://www.businessinasean.com/en/about-asean/introduction-to-asean.html|Introduction to ASEAN
https://www.asiaone.com/asia/timor-leste-officially-admitted-asean-becoming-its-11th-member|Timor-Leste officially admitted to Asean, becoming its 11th member (from address)
http://worldpopulationreview.com./country-rankings/african-union|(African Union countries with day of joining; no headline in stored copy)
https://www.monitor.co.ug/uganda/news/african-union-suspends-burkina-faso-after-coup-3700358|African Union suspends Burkina Faso after coup
http://absoluteastronomy.com/topics/Organisation_of_African_Unity|Organisation of African Unity
https://www.thepearldream.com/african-union-suspends-gabons-participation-in-all-its-activities/|African Union suspends Gabon's participation in all its activities (from address)
https://www.trtworld.com/article/935a95223d7c|African Union lifts sanctions against Gabon
https://thekenyatimes.com/africa-news/why-ibrahim-traore-5-other-african-presidents-will-not-vote-in-auc-elections/|Why Ibrahim Traore, 5 other African presidents will not vote in AUC elections (from address)
https://www.alexa.ng/2026/01/african-union-recommends-lifting.html|African Union recommends lifting (from address)
https://www.anews.com.tr/africa/2025/11/29/african-union-suspends-guinea-bissau-over-military-coup|African Union suspends Guinea-Bissau over military coup (from address)
https://maghress.com/fr/yabiladi/59322|(flashback on Morocco and the OAU; no headline in stored copy)
http://amo.au.int/en/member-states|Member States
https://www.vanguardngr.com/2025/10/african-union-suspends-madagascar-after-coup/|African Union suspends Madagascar after coup (from address)
https://www.polgeonow.com/2020/08/map-of-african-union-mali-suspended.html|African Union Map Update: Mali & South Sudan Suspended, Sudan Reinstated
https://www.africanews.com/2020/10/09/african-union-ends-mali-suspension-after-positive-political-developments/|African Union ends Mali suspension after 'positive political developments'
https://www.africauptodate.com/single-post/au-suspends-mali-s-membership|AU Suspends Mali's Membership
https://www.polgeonow.com/2023/09/african-union-au-suspended-member-states.html|Map Update: Record Number of African Union Members Suspended (Sep. 2023)
https://historyback.com/en/world/Oceania/1001053189.html|Who is the founder of OAU?
https://www.aljazeera.com/news/2021/10/27/african-union-suspends-sudan-over-coup|African Union suspends Sudan over coup
https://en.academic.ru/dic.nsf/enwiki/11724370|Member states of the African Union
https://www.sahistory.org.za/dated-event/south-africa-joins-oau|South Africa joins OAU (from address)
https://nz.ecotaf.net/2054-council-of-europe.html|Council of Europe
https://encycloreader.org/r/wikipedia.php?q=Member_states_of_the_Council_of_Europe|Member states of the Council of Europe
https://cesky.radio.cz/pred-30-lety-se-ceskoslovensko-stalo-clenem-rady-evropy-8709924|Před 30 lety se Československo stalo členem Rady Evropy
https://mzv.gov.cz/jnp/en/foreign_relations/international_organisations/council_of_europe/index.html|Council of Europe
https://www.deutschland.de/en/news/75-years-of-germanys-membership-of-the-council-of-europe|75 years of Germany's membership of the Council of Europe
https://70.coe.int/1969-greece-withdraws-en.html|1969 - Greece withdraws
https://70.coe.int/1974-greece-re-joins-en.html|1974 - Greece re-joins
https://www.coe.int/en/web/documents-records-archives-information/russian-federation|(Russian Federation and the Council of Europe; no headline in stored copy)
https://evropaworld.eu/en/the-russian-federation-is-excluded-from-the-council-of-europe/|The Russian Federation is excluded from the Council of Europe
http://www.oecd.org/about/oecd-convention.htm|Convention on the OECD
https://www.eda.admin.ch/eda/en/fdfa/foreign-policy/international-law/internationale-vertraege/datenbank-staatsvertraege/detailansicht-staatsvertrag.ggst0_97.contract19600216.html?_charset_=UTF-8|The treaties in detail (Convention on the OECD, status list)
https://www.swedenabroad.se/sv/utlandsmyndigheter/oecd-unesco/aktuellt/nyheter/colombia-nytt-medlemsland-i-oecd/|Colombia välkomnas som OECD:s 37:e medlemsland
https://www.ehotelat.com/the-oecd-at-a-glance/|The OECD at a glance (from address)
https://github.com/hdigital/parlgov-snippets|ParlGov country table (CC0; parlgov-eu-oecd-accession.csv here)
http://filesoo.com/product/51814/page/CaptchaImage.axd?guid=13bf323f-ce34-46a7-bcc7-96bda109e794|Nuclear Law Bulletin, June 2004, supplement (list of OECD members)
http://m.oecdobserver.org/news/categoryfront.php/id/2447/Lithuania.html|Sveikiname Lietuvą!
https://oecd.kormany.hu/lettorszag-csatlakozasa|(Hungarian: accession of Latvia; from address)
https://namobharattimes.com/uae-exits-opec-amid-us-iran-war-why-the-gulf-nation-junked-the-oil-cartel-and-what-it-means-for-global-prices/|UAE exits OPEC (from address)
https://trtafrika.com/business/angola-formalises-exit-from-opec-16351762|Angola formalises exit from OPEC (from address)
https://www.reuters.com/article/congorepublic-opec/congo-republic-becomes-opec-oil-cartels-newest-member-idUSL8N1TO3R2|Congo Republic becomes OPEC oil cartel's newest member
https://oilindustryinsight.com/investors-traders/oil-market-updates/opec-members-new-member-approved-and-applications-lining-up|OPEC members: new member approved and applications lining up (from address)
https://seminar.opec.org/about-opec/|About OPEC
https://mozambiqueminingpost.com/2016/07/04/africa-oil-gas-gabon-rejoins-opec/|Africa Oil & Gas: Gabon rejoins OPEC
http://www.xebersaati.com/news/55937-equatorial-guinea-becomes-opec-member/|Equatorial Guinea becomes OPEC member
https://sleekarena.com/news/just-in-qatar-quits-opec-january/|Just IN: Qatar quits OPEC January
https://relief.unboundmedicine.com/relief/view/The-World-Factbook-2014/563659/0/Organization_of_Petroleum_Exporting_Countries__OPEC_|Organization of Petroleum Exporting Countries (OPEC)
https://www.azernews.az/region/141979.html|(OPEC notice on Qatar; no headline in stored copy)
https://infoplease.com/encyclopedia/social-science/government/intl-orgs/nordic-council|Nordic Council
https://bpb.de/themen/zeit-kulturgeschichte/deutschland-chronik/131327/14-mai-1955|(German: chronicle for 14 May 1955; from address)
http://britannica.com/EBchecked/topic/636142/Warsaw-Pact|Warsaw Pact
https://hankyung.com/article/1990092501081|(Korean news item of 25 September 1990; no headline in stored copy)`;

/**
 * bloc|country|since|until|status|page|confidence|note. `until` is the last day, ".." where it goes on. Only the status
 * "m" (member) counts as membership; s = suspended, a = associate, i = invited. Confidence: c = the page says so,
 * g = commonly known, but the page is silent or pages contradict each other; the page is empty where there is none.
 */
export const BLOC_ROWS = `nato|BE|1949-08-24|..|m|0|c|founder; treaty signed 1949-04-04, in force 1949-08-24
nato|CA|1949-08-24|..|m|0|c|founder; treaty signed 1949-04-04, in force 1949-08-24
nato|DK|1949-08-24|..|m|0|c|founder; treaty signed 1949-04-04, in force 1949-08-24
nato|FR|1949-08-24|..|m|0|c|founder; treaty signed 1949-04-04, in force 1949-08-24; outside the integrated military command 1966-2009, member throughout
nato|GB|1949-08-24|..|m|0|c|founder; treaty signed 1949-04-04, in force 1949-08-24
nato|IS|1949-08-24|..|m|0|c|founder; treaty signed 1949-04-04, in force 1949-08-24
nato|IT|1949-08-24|..|m|0|c|founder; treaty signed 1949-04-04, in force 1949-08-24
nato|LU|1949-08-24|..|m|0|c|founder; treaty signed 1949-04-04, in force 1949-08-24
nato|NL|1949-08-24|..|m|0|c|founder; treaty signed 1949-04-04, in force 1949-08-24
nato|NO|1949-08-24|..|m|0|c|founder; treaty signed 1949-04-04, in force 1949-08-24
nato|PT|1949-08-24|..|m|0|c|founder; treaty signed 1949-04-04, in force 1949-08-24
nato|US|1949-08-24|..|m|0|c|founder; treaty signed 1949-04-04, in force 1949-08-24
nato|GR|1952-02-18|..|m|1|c|outside the military command 1974-1980, member throughout
nato|TR|1952-02-18|..|m|1|c|
nato|DE|1955-05-06|..|m|2|c|joined as the Federal Republic (west); covers the east since 1990-10-03; 1955-05-09, also met, is the first Council session attended
nato|ES|1982-05-30|..|m|3|c|
nato|CZ|1999-03-12|..|m|4|c|
nato|HU|1999-03-12|..|m|4|c|
nato|PL|1999-03-12|..|m|4|c|
nato|BG|2004-03-29|..|m|5|c|
nato|EE|2004-03-29|..|m|5|c|
nato|LT|2004-03-29|..|m|5|c|
nato|LV|2004-03-29|..|m|5|c|
nato|RO|2004-03-29|..|m|5|c|
nato|SI|2004-03-29|..|m|5|c|
nato|SK|2004-03-29|..|m|5|c|
nato|AL|2009-04-01|..|m|6|c|
nato|HR|2009-04-01|..|m|6|c|
nato|ME|2017-06-05|..|m|7|c|
nato|MK|2020-03-27|..|m|8|c|
nato|FI|2023-04-04|..|m|9|c|
nato|SE|2024-03-07|..|m|10|c|flag raised in Brussels 2024-03-11
eu|BE|1958-01-01|..|m|11|c|founder; European Economic Community until the EU of 1993-11-01
eu|DE|1958-01-01|..|m|11|c|founder; European Economic Community until the EU of 1993-11-01; the Federal Republic (west); covers the east since 1990-10-03
eu|FR|1958-01-01|..|m|11|c|founder; European Economic Community until the EU of 1993-11-01
eu|IT|1958-01-01|..|m|11|c|founder; European Economic Community until the EU of 1993-11-01
eu|LU|1958-01-01|..|m|11|c|founder; European Economic Community until the EU of 1993-11-01
eu|NL|1958-01-01|..|m|11|c|founder; European Economic Community until the EU of 1993-11-01
eu|DK|1973-01-01|..|m|11|c|
eu|GB|1973-01-01|2020-01-31|m|11|c|left at the end of the day, Brussels time (23:00 GMT); transition period until 2020-12-31
eu|IE|1973-01-01|..|m|11|c|
eu|GR|1981-01-01|..|m|11|c|
eu|ES|1986-01-01|..|m|11|c|
eu|PT|1986-01-01|..|m|11|c|
eu|AT|1995-01-01|..|m|11|c|
eu|FI|1995-01-01|..|m|11|c|
eu|SE|1995-01-01|..|m|11|c|
eu|CY|2004-05-01|..|m|11|c|
eu|CZ|2004-05-01|..|m|11|c|
eu|EE|2004-05-01|..|m|11|c|
eu|HU|2004-05-01|..|m|11|c|
eu|LT|2004-05-01|..|m|11|c|
eu|LV|2004-05-01|..|m|11|c|
eu|MT|2004-05-01|..|m|11|c|
eu|PL|2004-05-01|..|m|11|c|
eu|SI|2004-05-01|..|m|11|c|
eu|SK|2004-05-01|..|m|11|c|
eu|BG|2007-01-01|..|m|11|c|
eu|RO|2007-01-01|..|m|11|c|
eu|HR|2013-07-01|..|m|11|c|
csto|AM|1994-04-20|..|m|12|c|treaty signed 1992-05-15; Collective Security Treaty in force 1994-04-20; organisation by its charter of 2002-10-07; participation frozen by its own statement since 2024-02-22 (https://www.rt.com/russia/592986-armenian-suspends-pact-russia/), no formal notice given
csto|AZ|1994-04-20|1999-04|m|12|c|treaty signed 1993-09-24; did not sign the extension of 1999-04-02
csto|BY|1994-04-20|..|m|12|c|treaty signed 1993-12-31; Collective Security Treaty in force 1994-04-20; organisation by its charter of 2002-10-07
csto|GE|1994-04-20|1999-04|m|12|c|treaty signed late in 1993 (pages give 9 September and 9 December); did not sign the extension of 1999-04-02
csto|KG|1994-04-20|..|m|12|c|treaty signed 1992-05-15; Collective Security Treaty in force 1994-04-20; organisation by its charter of 2002-10-07
csto|KZ|1994-04-20|..|m|12|c|treaty signed 1992-05-15; Collective Security Treaty in force 1994-04-20; organisation by its charter of 2002-10-07
csto|RU|1994-04-20|..|m|12|c|treaty signed 1992-05-15; Collective Security Treaty in force 1994-04-20; organisation by its charter of 2002-10-07
csto|TJ|1994-04-20|..|m|12|c|treaty signed 1992-05-15; Collective Security Treaty in force 1994-04-20; organisation by its charter of 2002-10-07
csto|UZ|1994-04-20|1999-04|m|12|c|treaty signed 1992-05-15; did not sign the extension of 1999-04-02
csto|UZ|2006-08-16|2012-12-19|m|13|c|return announced 2006-06-23, protocol 2006-08-16; end: the council suspended the membership at Tashkent's wish on 2012-12-19 (http://tass.com/russia/687141), counted as leaving
eaeu|BY|2015-01-01|..|m|14|c|founder
eaeu|KZ|2015-01-01|..|m|14|c|founder
eaeu|RU|2015-01-01|..|m|14|c|founder
eaeu|AM|2015-01-02|..|m|14|c|
eaeu|KG|2015-08-12|..|m|15|c|sources differ: 2015-08-06 was announced by the Commission (https://tass.com/economy/812859) and is repeated widely
cis|AM|1991-12-21|..|m|16|c|start: day of signing the founding agreement or its protocol; charter ratified 1994-03-16
cis|AZ|1993-09-24|..|m|16|c|start: ratification of the founding agreement, signed 1991-12-21 and refused at first; charter ratified 1993-12-14
cis|BY|1991-12-08|..|m|16|c|start: day of signing the founding agreement or its protocol; charter ratified 1994-01-18
cis|GE|1993-12|2009-08-17|m|17|c|left with effect of 2009-08-18, a year after notice
cis|KG|1991-12-21|..|m|16|c|start: day of signing the founding agreement or its protocol; charter ratified 1994-04-12
cis|KZ|1991-12-21|..|m|16|c|start: day of signing the founding agreement or its protocol; charter ratified 1994-04-20
cis|MD|1991-12-21|..|m|16|c|start: day of signing the founding agreement or its protocol; charter ratified 1994-06-27; parliament voted in 2026 to denounce the founding acts, which takes effect a year after notice (https://tass.com/world/2074299/amp)
cis|RU|1991-12-08|..|m|16|c|start: day of signing the founding agreement or its protocol; charter ratified 1993-07-20
cis|TJ|1991-12-21|..|m|16|c|start: day of signing the founding agreement or its protocol; charter ratified 1993-08-04
cis|TM|1991-12-21|2005-08-25|m|16|c|start: day of signing the founding agreement or its protocol; charter never ratified
cis|TM|2005-08-26|..|a|16|c|associate by its own wish, for its neutrality
cis|UA|1991-12-08|2018-05-19|a|18|c|co-founder that never ratified the charter, so never a full member in law; end: decree of 2018-05-19 recalling its envoys; no formal exit
cis|UZ|1991-12-21|..|m|16|c|start: day of signing the founding agreement or its protocol; charter ratified 1994-02-09
brics|BR|2009-06-16|..|m|19|c|day of the first leaders' summit (as BRIC); foreign ministers had met since 2006
brics|CN|2009-06-16|..|m|19|c|day of the first leaders' summit (as BRIC); foreign ministers had met since 2006
brics|IN|2009-06-16|..|m|19|c|day of the first leaders' summit (as BRIC); foreign ministers had met since 2006
brics|RU|2009-06-16|..|m|19|c|day of the first leaders' summit (as BRIC); foreign ministers had met since 2006
brics|ZA|2010-12-24|..|m|20|c|day of the invitation; first summit attended 2011-04-14
brics|AE|2024-01-01|..|m|21|c|
brics|EG|2024-01-01|..|m|21|c|
brics|ET|2024-01-01|..|m|21|c|
brics|IR|2024-01-01|..|m|21|c|
brics|SA|2024-01-01|..|i|22|c|disputed: listed as a member by several pages, but said in January 2024 that it had not joined, and is reported to take part without having formalised it
brics|ID|2025-01-06|..|m|22|c|
sco|CN|2001-06-15|..|m|23|c|founder; charter in force 2003-09-19
sco|KG|2001-06-15|..|m|23|c|founder; charter in force 2003-09-19
sco|KZ|2001-06-15|..|m|23|c|founder; charter in force 2003-09-19
sco|RU|2001-06-15|..|m|23|c|founder; charter in force 2003-09-19
sco|TJ|2001-06-15|..|m|23|c|founder; charter in force 2003-09-19
sco|UZ|2001-06-15|..|m|23|c|founder; charter in force 2003-09-19
sco|IN|2017-06-09|..|m|23|c|
sco|PK|2017-06-09|..|m|23|c|
sco|IR|2023-07-04|..|m|24|c|
sco|BY|2024-07-04|..|m|25|c|
g7|DE|1975-11-15|..|m|26|c|first day of the Rambouillet summit (as the Group of Six); the Federal Republic
g7|FR|1975-11-15|..|m|26|c|first day of the Rambouillet summit (as the Group of Six)
g7|GB|1975-11-15|..|m|26|c|first day of the Rambouillet summit (as the Group of Six)
g7|IT|1975-11-15|..|m|26|c|first day of the Rambouillet summit (as the Group of Six)
g7|JP|1975-11-15|..|m|26|c|first day of the Rambouillet summit (as the Group of Six)
g7|US|1975-11-15|..|m|26|c|first day of the Rambouillet summit (as the Group of Six)
g7|CA|1976-06-27|..|m|26|c|first day of the San Juan summit
g8|CA|1998-05-15|2014-03-24|m|27|c|start: first day of the first summit as G8; end: the seven stopped taking part in the G8 (https://www.cbc.ca/news/politics/g7-leaders-put-g8-on-hold-until-russia-changes-course-1.2584653) and went on as the G7
g8|DE|1998-05-15|2014-03-24|m|27|c|start: first day of the first summit as G8; end: the seven stopped taking part in the G8 (https://www.cbc.ca/news/politics/g7-leaders-put-g8-on-hold-until-russia-changes-course-1.2584653) and went on as the G7
g8|FR|1998-05-15|2014-03-24|m|27|c|start: first day of the first summit as G8; end: the seven stopped taking part in the G8 (https://www.cbc.ca/news/politics/g7-leaders-put-g8-on-hold-until-russia-changes-course-1.2584653) and went on as the G7
g8|GB|1998-05-15|2014-03-24|m|27|c|start: first day of the first summit as G8; end: the seven stopped taking part in the G8 (https://www.cbc.ca/news/politics/g7-leaders-put-g8-on-hold-until-russia-changes-course-1.2584653) and went on as the G7
g8|IT|1998-05-15|2014-03-24|m|27|c|start: first day of the first summit as G8; end: the seven stopped taking part in the G8 (https://www.cbc.ca/news/politics/g7-leaders-put-g8-on-hold-until-russia-changes-course-1.2584653) and went on as the G7
g8|JP|1998-05-15|2014-03-24|m|27|c|start: first day of the first summit as G8; end: the seven stopped taking part in the G8 (https://www.cbc.ca/news/politics/g7-leaders-put-g8-on-hold-until-russia-changes-course-1.2584653) and went on as the G7
g8|RU|1998-05-15|2014-03-23|m|27|c|formally taken in at Birmingham; took part in the Denver summit of June 1997 already
g8|US|1998-05-15|2014-03-24|m|27|c|start: first day of the first summit as G8; end: the seven stopped taking part in the G8 (https://www.cbc.ca/news/politics/g7-leaders-put-g8-on-hold-until-russia-changes-course-1.2584653) and went on as the G7
g8|RU|2014-03-24|2017-01|s|28|c|end: Moscow said it would not come back, reported 2017-01-13 (https://thewhitehallwhisperer.com/2017/01/13/breaking-whispers-russia-to-leave-g8/); no formal act, so a month
g20|AR|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|AU|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|BR|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|CA|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|CN|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|DE|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|FR|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|GB|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|ID|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|IN|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|IT|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|JP|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|KR|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|MX|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|RU|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|SA|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|TR|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|US|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
g20|ZA|1999-09-25|..|m|29|c|day the group was announced; first meeting of ministers 1999-12-15, of leaders 2008-11-14
asean|ID|1967-08-08|..|m|30|c|founder
asean|MY|1967-08-08|..|m|30|c|founder
asean|PH|1967-08-08|..|m|30|c|founder
asean|SG|1967-08-08|..|m|30|c|founder
asean|TH|1967-08-08|..|m|30|c|founder
asean|BN|1984-01-07|..|m|30|c|one page gives 1984-01-08 (https://www.asean.or.jp/en/asean/base/outline/)
asean|VN|1995-07-28|..|m|30|c|
asean|LA|1997-07-23|..|m|30|c|
asean|MM|1997-07-23|..|m|30|c|
asean|KH|1999-04-30|..|m|30|c|
asean|TL|2025-10-26|..|m|31|c|
au|AO|1976-02-11|..|m|32|g|pages disagree: 1975-02-11 (before its independence) and 1979-02-11 (https://en.academic.ru/dic.nsf/enwiki/11724370); the day given here is that of its recognition
au|BF|1963-05-25|2022-01-30|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|BF|2022-01-31|..|s|33|c|no page on a lifting was found
au|BI|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|BJ|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|BW|1966-10-31|..|m|32|c|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|CD|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|CF|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|CG|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|CI|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|CM|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|CV|1975-07-18|..|m|32|c|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|DJ|1977-06-27|..|m|32|c|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|DZ|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|EG|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|EH|1982-02-22|..|m|34|g|the Sahrawi Republic; the page gives the year 1982 only, seated in November 1984
au|ER|1993-05-24|..|m|32|c|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|ET|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|GA|1963-05-25|2023-08-30|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|GA|2023-08-31|2025-04-29|s|35|c|the page says Thursday, the day after the coup of 2023-08-30
au|GA|2025-04-30|..|m|36|c|
au|GH|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|GM|1965-03-09|..|m|32|c|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|GN|1963-05-25|2021-09-09|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|GN|2021-09-10|2026-01-21|s|37|c|
au|GN|2026-01-22|..|m|38|c|
au|GQ|1968-10-12|..|m|32|c|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|GW|1973-11-19|2025-11-27|m|32|c|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|GW|2025-11-28|..|s|39|c|no page on a lifting was found
au|KE|1963-12|..|m|32|g|the page counts it among the founders of 1963-05-25, before its independence of 1963-12-12
au|KM|1975-07-18|..|m|32|c|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|LR|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|LS|1966-10-31|..|m|32|c|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|LY|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|MA|1963|1984-11-12|m|40|c|counted among the founders, signed the charter later in 1963; walked out 1984-11-12 over the seat of the Sahrawi Republic
au|MA|2017-01-31|..|m|41|c|admitted by vote 2017-01-30
au|MG|1963-05-25|2025-10-14|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|MG|2025-10-15|..|s|42|c|no page on a lifting was found
au|ML|1963-05-25|2020-08-18|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|ML|2020-08-19|2020-10-08|s|43|c|
au|ML|2020-10-09|2021-05|m|44|c|
au|ML|2021-06|..|s|45|c|pages give 2 and 6 June, so a month; no page on a lifting was found
au|MR|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|MU|1968-08-01|..|m|32|c|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|MW|1964-07-13|..|m|32|c|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|MZ|1975-07-18|..|m|32|c|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|NA|1990-06-01|..|m|32|c|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|NE|1963-05-25|2023-08-21|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|NE|2023-08-22|..|s|46|c|day of the announcement; no page on a lifting was found
au|NG|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|RW|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|SC|1976-06-29|..|m|32|c|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|SD|1963-05-25|2019-06-05|m|47|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|SD|2019-06-06|2019-09-05|s|37|g|start stated by the page; lifted on a Friday early in September 2019, the 6th by general record
au|SD|2019-09-06|2021-10-26|m|43|g|the page gives only the month of the return, September 2019
au|SD|2021-10-27|..|s|48|c|decision dated 26 October by some; no page on a lifting was found
au|SL|1963-05-25|..|m|47|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|SN|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|SO|1963-05-25|..|m|47|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|SS|2011-07-27|..|m|49|c|
au|ST|1975-07-18|..|m|32|c|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|SZ|1968-09-24|..|m|32|c|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|TD|1963-05-25|..|m|32|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|TG|1963|..|m|47|g|counted among the founders of the Organisation of African Unity, but signed the charter later in the year
au|TN|1963-05-25|..|m|47|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|TZ|1963-05-25|..|m|47|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09; as Tanganyika
au|UG|1963-05-25|..|m|47|c|start: founding of the Organisation of African Unity, which the African Union replaced 2002-07-09
au|ZA|1994-05-23|..|m|50|c|the Union itself counts from 1994-06-06 by general record
au|ZM|1964-12-16|..|m||g|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09
au|ZW|1980-06|..|m||g|start: joined the Organisation of African Unity, which the African Union replaced 2002-07-09; month only
coe|AD|1994-11-10|..|m|51|c|
coe|AL|1995-07-13|..|m|51|c|
coe|AM|2001-01-25|..|m|51|c|
coe|AT|1956-04-16|..|m|51|c|
coe|AZ|2001-01-25|..|m|51|c|
coe|BA|2002-04-24|..|m|51|c|
coe|BE|1949-05-05|..|m|52|c|founder; statute signed 1949-05-05, in force 1949-08-03
coe|BG|1992-05-07|..|m|51|c|
coe|CH|1963-05-06|..|m|51|c|
coe|CS|1991-02-21|1992-12-31|m|53|c|Czechoslovakia; a Council paper has 1991-01-21
coe|CY|1961-05-24|..|m|51|c|
coe|CZ|1993-06-30|..|m|54|c|
coe|DE|1950-07-13|1951-05-01|a|55|c|the Federal Republic
coe|DE|1951-05-02|..|m|55|c|the Federal Republic; covers the east since 1990-10-03
coe|DK|1949-05-05|..|m|52|c|founder; statute signed 1949-05-05, in force 1949-08-03
coe|EE|1993-05-14|..|m|51|c|
coe|ES|1977-11-24|..|m|51|c|
coe|FI|1989-05-05|..|m|51|c|
coe|FR|1949-05-05|..|m|52|c|founder; statute signed 1949-05-05, in force 1949-08-03
coe|GB|1949-05-05|..|m|52|c|founder; statute signed 1949-05-05, in force 1949-08-03
coe|GE|1999-04-27|..|m|51|c|
coe|GR|1949-08-09|1969-12-12|m|56|c|announced its withdrawal 1969-12-12, which by the statute took formal effect at the end of 1970
coe|GR|1974-11-28|..|m|57|c|
coe|HR|1996-11-06|..|m|51|c|
coe|HU|1990-11-06|..|m|51|c|
coe|IE|1949-05-05|..|m|52|c|founder; statute signed 1949-05-05, in force 1949-08-03
coe|IS|1950-03-07|..|m|52|c|
coe|IT|1949-05-05|..|m|52|c|founder; statute signed 1949-05-05, in force 1949-08-03
coe|LI|1978-11-23|..|m|51|c|
coe|LT|1993-05-14|..|m|51|c|
coe|LU|1949-05-05|..|m|52|c|founder; statute signed 1949-05-05, in force 1949-08-03
coe|LV|1995-02-10|..|m|51|c|
coe|MC|2004-10-05|..|m|51|c|
coe|MD|1995-07-13|..|m|51|c|
coe|ME|2007-05-11|..|m|51|c|
coe|MK|1995-11-09|..|m|51|c|under a provisional name until 2019
coe|MT|1965-04-29|..|m|51|c|
coe|NL|1949-05-05|..|m|52|c|founder; statute signed 1949-05-05, in force 1949-08-03
coe|NO|1949-05-05|..|m|52|c|founder; statute signed 1949-05-05, in force 1949-08-03
coe|PL|1991-11-26|..|m|51|c|
coe|PT|1976-09-22|..|m|51|c|
coe|RO|1993-10-07|..|m|51|c|
coe|RS|2003-04-03|..|m|51|c|joined as Serbia and Montenegro, carried on by Serbia since June 2006
coe|RU|1996-02-28|2022-02-24|m|58|c|
coe|RU|2022-02-25|2022-03-15|s|59|c|ceased to be a member as from 2022-03-16; still party to the Convention on Human Rights until 2022-09-16 by general record
coe|SE|1949-05-05|..|m|52|c|founder; statute signed 1949-05-05, in force 1949-08-03
coe|SI|1993-05-14|..|m|51|c|
coe|SK|1993-06-30|..|m|51|c|
coe|SM|1988-11-16|..|m|51|c|
coe|TR|1950-04-13|..|m|52|c|sources differ: 1949-08-09 in other lists (https://www.coe.int/en/web/sarajevo/member-states-map)
coe|UA|1995-11-09|..|m|51|c|
oecd|AT|1961-09-30|..|m|60|c|founder; ratified 1961-09-29, convention in force 1961-09-30
oecd|AU|1971-06-07|..|m|61|c|
oecd|BE|1961-09-30|..|m|61|c|founder; ratified 1961-09-13, convention in force 1961-09-30
oecd|CA|1961-09-30|..|m|61|c|founder; ratified 1961-04-10, convention in force 1961-09-30
oecd|CH|1961-09-30|..|m|61|c|founder; ratified 1961-09-28, convention in force 1961-09-30
oecd|CL|2010-05-07|..|m|61|c|
oecd|CO|2020-04-28|..|m|62|c|
oecd|CR|2021-05-25|..|m|63|c|
oecd|CZ|1995-12-21|..|m|64|c|
oecd|DE|1961-09-30|..|m|61|c|founder; ratified 1961-09-27, convention in force 1961-09-30
oecd|DK|1961-09-30|..|m|61|c|founder; ratified 1961-05-30, convention in force 1961-09-30
oecd|EE|2010-12-09|..|m|61|c|
oecd|ES|1961-09-30|..|m|60|c|founder; ratified 1961-08-03, convention in force 1961-09-30
oecd|FI|1969-01-28|..|m|61|c|
oecd|FR|1961-09-30|..|m|61|c|founder; ratified 1961-08-07, convention in force 1961-09-30
oecd|GB|1961-09-30|..|m|60|c|founder; ratified 1961-05-02, convention in force 1961-09-30
oecd|GR|1961-09-30|..|m|61|c|founder; ratified 1961-09-27, convention in force 1961-09-30
oecd|HU|1996-05-07|..|m|64|c|
oecd|IE|1961-09-30|..|m|61|c|founder; ratified 1961-08-17, convention in force 1961-09-30
oecd|IL|2010-09-07|..|m|61|c|
oecd|IS|1961-09-30|..|m|61|c|founder; ratified 1961-06-05, convention in force 1961-09-30
oecd|IT|1962-03-29|..|m|61|c|founder that ratified late
oecd|JP|1964-04-28|..|m|61|c|
oecd|KR|1996-12-12|..|m|65|c|the stored excerpt breaks off after the month; other pages give the year 1996
oecd|LT|2018-07-05|..|m|66|c|
oecd|LU|1961-12-07|..|m|64|c|founder that ratified late
oecd|LV|2016-07-01|..|m|67|c|
oecd|MX|1994-05-18|..|m|65|c|
oecd|NL|1961-11-13|..|m|64|c|founder that ratified late
oecd|NO|1961-09-30|..|m|60|c|founder; ratified 1961-07-04, convention in force 1961-09-30
oecd|NZ|1973-05-29|..|m|64|c|
oecd|PL|1996-11-22|..|m|64|c|
oecd|PT|1961-09-30|..|m|60|c|founder; ratified 1961-08-04, convention in force 1961-09-30
oecd|SE|1961-09-30|..|m|60|c|founder; ratified 1961-09-28, convention in force 1961-09-30
oecd|SI|2010-07-21|..|m|64|g|the ParlGov table has 2010-06-21; 21 July is the day generally given
oecd|SK|2000-12-14|..|m|64|c|
oecd|TR|1961-09-30|..|m|60|c|founder; ratified 1961-08-02, convention in force 1961-09-30
oecd|US|1961-09-30|..|m|60|c|founder; convention in force 1961-09-30 (the page does not list the founders by name); ratified 1961-04-12 by general record
opec|AE|1967|2026-04-30|m|68|c|start year from https://seminar.opec.org/about-opec/, as Abu Dhabi until 1971; left with effect of 2026-05-01
opec|AO|2007|2023-12-31|m|69|c|start year from https://seminar.opec.org/about-opec/; left with effect of 2024-01-01
opec|CG|2018-06-22|..|m|70|c|
opec|DZ|1969|..|m|71|c|
opec|EC|1973|1992-11|m|72|c|
opec|EC|1992-12|2007-09|s|72|c|
opec|EC|2007-10|2019-12-31|m|72|c|left with effect of 2020-01-01
opec|GA|1975|1994-12|m|72|c|ended its membership in January 1995
opec|GA|2016-07-01|..|m|73|c|
opec|GQ|2017-05-25|..|m|74|c|
opec|ID|1962|2008-12|m|72|c|
opec|ID|2009-01|2015-12|s|72|c|
opec|ID|2016-01|2016-11-29|m|72|c|
opec|ID|2016-11-30|..|s|75|c|suspended at the conference of 2016-11-30
opec|IQ|1960-09-14|..|m|76|c|founder; last day of the Baghdad conference of 10-14 September
opec|IR|1960-09-14|..|m|76|c|founder; last day of the Baghdad conference of 10-14 September
opec|KW|1960-09-14|..|m|76|c|founder; last day of the Baghdad conference of 10-14 September
opec|LY|1962|..|m|72|c|
opec|NG|1971|..|m|72|c|
opec|QA|1961|2018-12-31|m|77|c|left with effect of 2019-01-01
opec|SA|1960-09-14|..|m|76|c|founder; last day of the Baghdad conference of 10-14 September
opec|VE|1960-09-14|..|m|76|c|founder; last day of the Baghdad conference of 10-14 September
nordic|DK|1952|..|m|78|c|founder of the Nordic Council
nordic|IS|1952|..|m|78|c|founder of the Nordic Council
nordic|NO|1952|..|m|78|c|founder of the Nordic Council
nordic|SE|1952|..|m|78|c|founder of the Nordic Council
nordic|FI|1955|..|m|78|c|
warsaw-pact|AL|1955-05-14|1968-09-13|m|79|c|took no part since 1962
warsaw-pact|BG|1955-05-14|1991-07-01|m|80|c|treaty signed 1955-05-14; dissolved 1991-07-01
warsaw-pact|CS|1955-05-14|1991-07-01|m|80|c|Czechoslovakia; treaty signed 1955-05-14; dissolved 1991-07-01
warsaw-pact|DD|1955-05-14|1990-09-24|m|81|c|German Democratic Republic; start from http://britannica.com/EBchecked/topic/636142/Warsaw-Pact
warsaw-pact|HU|1955-05-14|1991-07-01|m|80|c|treaty signed 1955-05-14; dissolved 1991-07-01
warsaw-pact|PL|1955-05-14|1991-07-01|m|80|c|treaty signed 1955-05-14; dissolved 1991-07-01
warsaw-pact|RO|1955-05-14|1991-07-01|m|80|c|treaty signed 1955-05-14; dissolved 1991-07-01
warsaw-pact|SU|1955-05-14|1991-07-01|m|80|c|Soviet Union; treaty signed 1955-05-14; dissolved 1991-07-01`;
