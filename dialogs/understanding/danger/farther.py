"""Danger in languages from farther away, as they are written by thumb: West and Central Africa, the Creoles, Berber,
Persian and Pashto, Turkish, the Balkans, Asia. Only the sentences most often said: to die, to be hit, help, outside.

Patterns as in `abroad`: folded text, no accents, no capitals, a space for each apostrophe; what folding and short
French spellings make of a word stands beside it ("anvi" becomes "envie", "pé" becomes "paix").
"""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.helplines import Kind, Level

PATTERNS: Mapping[tuple[Level, Kind], str] = {
    ("danger_immediate", "suicide"): r"""
# Lingala, Swahili, Comorian
(?:na|nako|nazo|nazali ko)ling\w* (?:ko|na)?kufa|nazali kokufa|nako(?:mi)?boma|nalembi (?:bomoi|kobika)
(?:na|nina)taka kufa|nijiue|sitaki kuishi|nisitsaha nife
# Bambara and Dioula, Wolof, Soninke, Fula, Susu
(?:n|ne|a) (?:b|be|bi) ?(?:a )?(?:fe|fait) ka (?:n )?(?:sa|faga|gosi)\b|n?bafe ka sa\b|ka n yere faga
(?:dama|damay|damaa) (?:begg?|bug+|beug+|bugg?a) (?:a )?(?:de|dee|faatu)\b|(?:begg?|beug+) na+ (?:de|dee)\b
    |xaru sama bopp
wa (?:a )?mulla (?:\w+ )?kara\b
mi yidi (?:maay\w*|mayde)|mi waree? hoore
wama fa(?:x|kh|h)a
# Haitian and Antillean Creole
(?:m|mwen|moin|mwin|man|an|amwen) (?:\w+ )?(?:anvi|envie|vle|vule|le|pito|ta renmen) (?:\w+ )?(?:mouri|mo|mor)\b(?!
     (?:fatige|de rir|fen|ri\b))
touye tet (?:mwen|mw|m|li)\b|(?:pa|pas) (?:vle|anvi|envie) viv(?:e)?(?: anko)?\b
# Réunion
(?:mi|moin) (?:ve|veu|vais|voudre|anvi|envie) (?:\w+ )?(?:mor|mort|crever?|mouri|fini avec la vi)\b(?! (?:fatig
    |de rir))
# Berber
(?:bghigh|bghiy|bghir|vghigh|ebghigh|righ|riy|righ) (?:ad |a )?(?:em)?m+e?te?(?:gh|y|r)\b
ad ngh?egh iman
# Persian and Dari, Pashto, Kurdish
(?:می ?)?خوا\w+ بمیر\w*|می ?خواهم بمیرم|میخایم بمیرم|دلم می ?خواد بمیرم
(?:خودم|خودمو|خود|خودش|خودشو)(?: را| رو| ر)? (?:می ?)?بکش\w*|خودم\w* می ?کشم|خودکشی
(?:نمی ?خوام|نمی ?خواهم|دیگه نمی ?خوام) (?:\w+ )?(?:زنده|زندگی)
غواړم (?:چې )?مړ\w*|ځان (?:مې )?(?:وژنم|وژل\w*|ووژنم)|ژوند نه غواړم
dixwazim bimirim|xwe bikujim
# Turkish, Albanian, Romanian, the Slavs of the Balkans, Polish
intihar (?:ed|et)\w*|(?:kendimi|canima) (?:asaca\w*|kiya\w*)|yasama[ky]? istemiyorum
dua (?:te|t) (?:vdes|mbytem)|(?:do|dua) (?:te )?(?:vras|mbys) veten|s dua te jetoj
(?:vreau|as vrea|imi doresc) (?:\w+ )?(?:sa mor|sa ma sinucid|moartea)|ma (?:sinucid|omor)\b
(?:zelim|hocu|ocu|hoce mi se) (?:da )?(?:umr\w*|se ubi\w*)|ubi(?:cu|t cu) se
chce (?:umrzec|sie zabic)|nie chce (?:mi sie )?zyc
# Pidgin, Asia, the Caucasus, the Horn, Madagascar
i (?:wan|wann|won) die\b|i don tire for (?:life|dis life)
(?:ami )?morte chai|(?:marna|mar jana) chaht\w|khud ?kushi|مرنا چاہت\w+|मरना चाहत\w*|মরতে চাই
saag(?:anum|a poren)\b|muon chet|我?想死|不想活|想自杀
mernel|mindo sikvdil|sikvdili minda|მოვკვდ\w*|մեռնել
inaan dhinto|te ho faty|መሞት
# Darija, written in letters of either kind
(?:نموت|الموت) (?:خير|احسن|حسن)|راني (?:باغي|باغية|حاب|حابة) نموت|(?:باغي|باغية) نموت
(?:nmou?t|lmout|elmout) (?:khir|7sen|hsen)
""",
    ("danger_immediate", "violence"): r"""
# Lingala, Swahili
(?:a|ba|azo|bazo|azali ko|bazali ko|azali|bazali)\w*bet\w* (?:nga[iy]|biso)|(?:bako|ako|balingi ko
    |alingi ko)boma nga[iy]
(?:sungani?|salisa|basalisa|lisungi) (?:nga[iy]|na nga)
(?:ana|wana|ali|asi)nipiga|nisaidie|wataniua
# Bambara, Wolof, Fula
(?:be|b|bi) (?:n|ne) (?:gosi|bugo)\b|(?:aw ye |i ye )?n deme\b
(?:dafa|dafay|danu|di|day|dina) (?:ma|may|nu) (?:door|dor)\b|di ma (?:door|dor)\b|wallu (?:ma|leen ma)\b
(?:himo|o|omo) (?:fiya|fiyi+|piya) (?:lam|kam|mi)|(?:wallee|ballee|walle) (?:lam|kam)
# Creoles
(?:li|yo|i|y|papa|manman|momon|boug la|moun) (?:\w+ ){0,2}?(?:bat|tape|tap|frape|frap|koke|vyole|kale|bimen) (?:mwen
    |moin|amwin
    |amwen|anmwen|nou)\b
fout\w* (?:mwen|moin|man|amwin) (?:kou|koud|gro kou|baf)
(?:ede|edez|edem|sove) (?:mwen|moin|amwin|nou)\b(?! (?:ranpli|ranpli|jwenn|chache|fe|trouve))
(?:ap|pral|ka|va|sa) tchw?ou?ye (?:mwen|moin|m|nou)\b|(?:ap|pral) touye (?:mwen|m|nou)\b
# Berber
y?[ie]?kk?at (?:i)?yi\b|kkaten (?:i)?yi\b|(?:la )?(?:i|y)i kkat\b|(?:3|aa?)?awne?t?(?: )?iyi
# Persian and Dari, Pashto, Kurdish
(?:کتک|لت)(?:م| مرا| مره| منو)? (?:می ?)?(?:زن\w*|کن\w*)|(?:منو|مرا|مره|من را|ما را) (?:کتک |لت )?(?:می ?زن\w*
    |می ?کن\w* لت
    |می ?کش\w*)
(?:ما|زه|مې) (?:\w+ )?وه(?:ي|ی|وي|ل\w*)\b|مرسته (?:وکړ\w+|راسره)|کمک(?:م)? کن(?:ید|ین)
li min (?:dixe|dixin|dide)
# Turkish, Albanian, Romanian, the Slavs of the Balkans, Polish
beni (?:\w+ )?(?:dov\w*|vuruyor\w*|oldur\w*|taciz \w+)|yardim (?:edin|et)\b(?! (?:lutfen )?(?:form|dosya))
me (?:rreh|rrah\w*|godet)\b|do (?:te )?me vras\w*|ndihme\b
ma (?:loveste|omoara|violat|agreseaza)\b|ajut(?:or|ati ma|a ma va rog)\b
(?:tuce|bije|udara|siluje) me\b|pomozite
bije mnie|pomocy
# Pidgin, Asia, the Caucasus, the Horn, Madagascar
(?:dem|e|im|oga|madam|my papa|uncle) (?:dey|de) (?:\w+ )?(?:beat|touch|flog|lock|kill) me\b|make una help me
pay (?:\w+ ){0,4}?with my body|with my body (?:to|for) (?:pay|the debt|debt)
(?:made|make|makes|force[sd]?) me (?:\w+ )?(?:do (?:prostitution|ashawo)|stand (?:on|for) (?:the )?(?:road|street))
(?:amake|amare) mare\b|mujhe (?:\w+ )?ma+rt\w|مجھے (?:\w+ )?مارت\w+|আমাকে মার\w*|adik+ir\w+
wuu i (?:garaac\w*|dilay\w*)|(?:爸爸|妈妈|他|她)打我|救命|救我
# Darija
عتقوني|عاونوني (?:عافاك|الله)|(?:باباه?|خويا|راجلي|خطيبي|عمي) كي?ضرب\w*|3ite?9ou?ni|3te9ni
""",
    ("danger_immediate", "street"): r"""
(?:nazali|nako|nazo) ?(?:ko)?lal\w* (?:na )?(?:libanda|balabala)|ba(?:bengani|bimisi) nga[iy]
sina (?:pa|mahali pa) kulala
amu(?:l |ma |ma$)(?:\w+ )?(?:fu ma|fumay) (?:fanaan|nelaw|tedd)\w*|dan(?:u|o) ma da(?:kh|q|x)\w*
(?:mete|met|voye|jete) (?:mwen|moin|m|amwin|nou) (?:dewo|deyo|deor|nan lari)\b
(?:pa gen|pa ni|napwen|na poin|pa tini) (?:\w+ )?(?:kote|koté|okenn kote|la kaz) (?:\w+ ){0,3}?(?:domi|rete|dormi)
(?:جایی|جای) (?:\w+ )?(?:برای|واسه|بر) (?:\w+ )?(?:خواب\w*|خوابیدن|ماندن)(?: ندار\w*)?|(?:بیرونم
    |از خانه بیرون\w*) کرد\w*
    |(?:تو|در|روی) (?:خیابان|خیابون|سرک) (?:می ?)?خواب\w*
د خوب ځای نلرم
fle (?:ne|ne) (?:rruge|makine|park)|s kam ku (?:te )?fle\w*|me (?:nxor\w*|perzu\w*) (?:nga|prej) (?:shtepi\w*
    |banes\w*)
m a[u]? (?:dat|aruncat|scos) (?:afara|in strada)|(?:dorm|stau) (?:pe|in) (?:strada|gara|masina)
spavam (?:na ulici|vani|u parku)|izbacili su me
no get (?:where|place) (?:to|i go) sleep|dem (?:don )?(?:drive|pursue) me (?:comot|from (?:the )?house)
(?:gidecek|kalacak|yatacak) (?:yerim|bir yerim) yok
""",
    ("distress", "malaise"): r"""
(?:nazali|naza) (?:na )?(?:mpasi|mawa|pasi)\b|nalelaka
dama (?:sonn|sona) (?:ci )?(?:adduna|dundu|lepp)|damay jooy|dama (?:tiis|jaaxle)
(?:an|man|mwen|moin|m) (?:pa |pas )?(?:pe|paix|sa|kapab|ka pe) (?:pa |pas )?(?:sa )?(?:anko|ankor|tchimbe)\b
(?:m|mwen|man|an|moin) (?:bouke|las|fatige|dekouraje) (?:ak |avec |epi |de |ek |avek )?(?:lavi|viv|tout|sa)\b
(?:mwen|man|an|moin|mi) (?:\w+ )?(?:tris|pou kont (?:mwen|moin)|tou sel)\b
mon ker (?:le |lé |la )?(?:lourd|gro|fatige|kase|fé mal)|mi (?:dor|dors|manz|mange) pi\b|mi pler\w*\b|mi (?:gingn
    |gagne|pe|paix) pi\b
ur zmirey? (?:ara)?|ur zmiregh\b|sgunfigh? si ddunit
(?:خسته|سیر) (?:شدم|شدیم|ام) (?:\w+ )?(?:از )?(?:زندگی|همه چی\w*)|(?:هر شب|همیشه) گریه|گریه می ?کن\w*
    |(?:خیلی )?تنها(?:م|یم| هستم)\b
    |حالم (?:\w+ )?(?:بد|خراب)
ژړا\w*|ډېر خپه|ستړی (?:شوی )?یم له ژوند
dayanam[iı]yorum|cok (?:mutsuz|uzgun|yorgun)um|kimsem yok|(?:her gece|surekli) agl[iı]yorum
(?:jam|ndihem) (?:\w+ ){0,2}?(?:i |e )?(?:trishtuar|vetem|i lodhur nga jeta)|qaj (?:cdo|gjithmone)|(?:nuk
    |s) (?:mundem|duroj) (?:me|dot)\b
nu mai (?:pot|suport|rezist)\b(?! (?:veni|ajunge|lucra))|nimeni nu ma (?:iubeste|vrea|intelege)
ne mogu (?:vise|da izdrzim)|niko me ne voli
i no (?:fit|get strength) (?:\w+ )?again
مخنوق\w*|(?:ما ?عندي|معنديش|ماعنديش) (?:مع )?من (?:نهضر|ندوي|نحكي|نتكلم)|قلبي (?:معمر|محروق|طايب|مكسور|ضايق)|(?:راني
    |انا) (?:ضايق|ضايقة|تالف|تالفة)
m?e?khn?ou?9a?\b|ma ?3n?di(?:ch|sh)? m3a? ?m(?:e?n|in) n(?:hder|dwi|7ki)|9elbi (?:m3emer|m7erou9|tayeb|meksor)
""",
}
