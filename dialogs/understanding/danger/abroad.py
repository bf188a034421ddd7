"""Danger in other languages, as patterns: English, Spanish, Portuguese, Ukrainian and Russian, Arabic (also in Latin
letters). Written for folded text: no accents, no capitals, a space for each apostrophe.
"""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.helplines import Kind, Level

# Arabic letters come with and without hamza; Arabic and Cyrillic words carry endings: their patterns are stems.
PATTERNS: Mapping[tuple[Level, Kind], str] = {
    ("danger_immediate", "suicide"): r"""
(?:won t|wont|not planning to|not going to|not gonna) be around
can t stop cutting|cutting right now
(?:desaparecer|sumir) (?:pra|para) sempre
رسالة (?:ال)?وداع
(?:على|فوق) (?:ال)?(?:سطح|جسر|قنطرة)
شربت (?:\w+ ){0,3}?(?:ال)?حبوب
(?:tjwe|tchouye|tchwe) (?:ko|tet|lavi) (?:mwen|an mwen)
(?:hope|wish|pray\w*|hoping) (?:\w+ ){0,4}?(?:don t|dont|never|won t|wont|not) (?:\w+ )?wake up
(?:ojala|que|espero) (?:\w+ ){0,2}?no (?:me )?(?:despierte|despertar)\w*
(?:tomara que|espero) (?:\w+ ){0,2}?nao (?:\w+ )?acord\w+
me tiro (?:del?|al|por) (?:\w+ )?(?:puente|rio|ventana|balcon|tren|vias)
(?:vou|vai) saltar (?:da|do|de) (?:ponte|predio|janela|varanda)
(?:стою|сиджу|сижу|стоїть|стоит) (?:\w+ )?на (?:\w+ )?(?:даху|крыше|мосту|мості|краю|балконі|балконе)
فوق (?:ال)?(?:سطح|جسر|قنطرة|عمارة)
(?:نرمي|ارمي|نلوح) (?:راسي|نفسي|روحي)
(?:ghadi|bghit|baghi|rah|rayeh) (?:\w+ )?(?:nsal+i|nkem+e?l|nekmel) (?:\w+ ){0,2}?(?:7ayat\w*|l7ayat|hyati|denya
    |ddenya|kolchi)
sam7ou?(?:li| lia)(?: \w+){0,3} (?:akhir|lyoum)|(?:akhir|lyoum) (?:\w+ ){0,6}?sam7ou?(?:li| lia)
(?:mwen|man|an|m) (?:\w+ )?(?:anvi|vle|le|te pe) mo\b(?! (?:fatige|de rir|fen))
mi (?:ve|voudre|anvi) (?:\w+ )?(?:mor\b(?! (?:fatig|de rir))|pi viv)
tjwe (?:ko|kor|tet) (?:mwen|moin|an mwen)
voglio (?:\w+ )?(?:morire|farla finita|ammazzarmi|uccidermi)|non voglio piu vivere
(?:vreau|imi vine) sa (?:ma omor|mor)\b|nu mai vreau sa (?:traiesc|exist)
(?:olmek istiyorum|yasamak istemiyorum|kendimi oldur\w*)
(?:will|mochte) (?:\w+ )?(?:nicht mehr leben|sterben)|mich umbringen|bringe mich um
(?:kill|hang|shoot|drown|unalive|hurt) (?:my|him|her|them)self (?:tonight|now|today)
(?:kill|hang|shoot|drown|unalive) (?:my|him|her|them)sel(?:f|ves)
(?:wanna|want to|wants to|going to|gonna|ready to|rather|wish i could|about to|try to|tried to) (?:just )?(?:die|jump
    |end (?:it|my life|everything)|disappear forever|od|overdose)
(?:don t|dont|do not|doesn t|doesnt|didn t) (?:wanna|want to|wants to) (?:\w+ )?(?:live|be alive|be here|exist
    |wake up|be in this world)
(?:can t|cant|cannot|can not|tired of|no point in|done with|sick of) (?:\w+ )?(?:liv(?:e|ing)|being alive|life)\b
    (?: like this| anymore)?
(?:took|swallowed|taking|take|taken|has|ate) (?:\w+ ){0,4}?(?:pills|tablets|meds)
(?:wish|if) (?:\w+ )?(?:i was|i were|i am|i m|to be|i had|i d) (?:\w+ ){0,2}?(?:dead|never (?:been )?born|not alive
    |gone)
(?:world|everyone|family|they) (?:\w+ ){0,4}?(?:better|happier) (?:off )?(?:without me|if i)
goodbye (?:everyone|all|world|forever|my)
(?:swallow\w*|drank|drink) (?:\w+ )?(?:bleach|poison|detergent)
(?:سا|سوف|راح|غادي|ح)?(?:انتحر|نتحر|ننتحر|اموت)\w*
never wake up|(?:cut|cutting) (?:\w+ )?(?:too )?deep
(?:on|off|at) (?:the|a) (?:bridge|roof|ledge|edge|tracks|rooftop)(?! (?:at work|club))
(?:me )?(?:voy a|quiero|vou|quero) (?:\w+ )?(?:tirar(?:me)?|saltar|pular|atirar)\b(?! (?:la basura|fotos|la toalla))
(?:commit\w* suicide|suicidal|slit my|cut my (?:wrists?|veins?)|bleeding out|last (?:message|night|goodbye)|not
     (?:gonna|going to) be here (?:tomorrow|anymore))
(?:me )?(?:quiero|quisiera|ganas de|voy a|deseo|pienso en|prefiero|quiere|va a|mejor) (?:\w+ )?(?:morir\w*|matar(?:me
    |se)|suicidar\w*|tirarme|desaparecer para|colgarme|quitarme la vida|acabar con (?:todo|mi vida|esto))
(?:no|ya no) (?:quiero|tengo ganas de|puedo|quiere) (?:\w+ )?(?:vivir|seguir vivi\w+|existir|estar (?:viv[oa]|aqui))
me quito la vida
(?:tome|tomado|trague|tragado) (?:\w+ ){0,3}?pastillas
(?:me corte|cortarme) las venas
adios (?:a todos|mundo|para siempre)
(?:quero|queria|vontade de|vou|prefiro|penso em|quer|vai|apetece me) (?:\w+ )?(?:morrer\w*|matar ?me|me matar
    |suicidar\w*|se matar|matar se|atirar me|acabar com (?:tudo|a (?:minha )?vida|isto)|por fim a)
(?:nao|ja nao) (?:quero|queria|aguento|tenho vontade de) (?:\w+ )?(?:viver|mais viver|existir|estar viv[oa]
    |estar aqui)
(?:tomei|engoli) (?:\w+ ){0,3}?(?:comprimidos|remedios)
adeus (?:a todos|mundo|para sempre)
(?:хочу|хоче|хочет|думаю|краще|лучше|хотіла|хотів|хочеться|хочется|буду) (?:\w+ )?(?:би )?(?:померти|вмерти|умереть
    |сдохнуть|здохнути|вбити себе|убить себя|повіситись?я?|повеситься|стрибнути|прыгнуть|зникнути назавжди
    |исчезнуть навсегда)
не хоч\w+ (?:\w+ )?(?:жити|жить|існувати|существовать|прокидатися|просыпаться)
(?:випи\w+|выпи\w+|наков\w+|наглота\w+) (?:\w+ ){0,3}?(?:таблет\w+|пігул\w+)
(?:самогубств\w+|самоубийств\w+|суицид\w*|суїцид\w*|покінчу|покончу|вкорочу собі|різати вени|вскрыть вены|прощавайте
    |прощайте (?:все|всем))
(?:اريد|ابي|ابغى|بدي|عايز|عاوز|عايزة|عاوزة|بغيت|نبغي|نبي|نحب|حاب|حابة|ودي|اتمنى|نتمنى|اتمني|افكر في|رح|راح|سوف
    |غادي) (?:\w+ )?(?:ان )?(?:اموت|نموت|الموت|انتحر|ننتحر|الانتحار|اقتل نفسي|نقتل|انهي حياتي|اختفي للابد)
(?:لا|ما|مش|مابغيتش|ماعدت|لم اعد|ماعادش)\w* (?:\w+ )?(?:اريد|بدي|عايز|بغيت|نحب|حابب|ابغى|ارغب)?\w* ?(?:ان )?(?:اعيش
    |نعيش|العيش|الحياة)
(?:انتحر|انتحار|اقتل نفسي|نقتل روحي|نقتل راسي|اموت نفسي|ابتلعت|شربت (?:دوا|حبوب|جافيل)|بلعت (?:حبوب|الدوا)|وداعا
     (?:للجميع|الى الابد))
(?:bghit|b8it|bghyt|nheb|nhab|hab|habba|baghi|baghia|nebghi|bddi|baddi|rani hab) (?:\w+ )?(?:nmou?t|nmut|nmout|nemout
    |mout|nentaher|n9tel|nektel|nmote?)\w*
(?:n9tel|nektel|neqtel|ne9tel) (?:rou?hi|ra[s5]+i|nefsi|nafsi|rasi)
ma ?(?:b9it|bghit|nheb|bqit)(?:ch|sh)? (?:\w+ )?(?:n3ich|n3ish|na3ich|lhayat|l7ayat)
""",
    ("danger_immediate", "violence"): r"""
(?:rah|ghadi|bagh[iy]|y9oul|gal)(?: \w+){0,3} (?:yed?be7|ydbe7|y9tel|yqtel|yektel)ni
(?:kenbe|femen) mwen (?:an|nan|adan) (?:kaz|chanm)
(?:mi|meu|minha|mi tio|o meu \w+|mi \w+) (?:\w+ ){0,2}?(?:entra|vem|viene) (?:\w+ )?(?:en|a|no|na|para a|para o) (?:mi
    |meu|minha) (?:cuarto
    |habitacion|cama|quarto)
(?:приходить|приходит|заходить|заходит|лізе|лезет) (?:\w+ )?(?:до мене|ко мне)(?: \w+){0,3} (?:вночі|ночью|ліжко
    |кровать|кімнату|комнату)
(?:замкнули|заперли|забрали (?:документи|документы|паспорт))
(?:kay|ka y|ka|y)?(?:9is+|qis+|9ay+es|lmes)\w*ni\b
(?:ka|i) (?:bat|frape|tape|tap|touch|touche|vyole|mennas) (?:\w+ )?(?:mwen|amwin|a mwin|mwin|nou|manman|momon)\b
ka vini (?:\w+ ){0,3}?(?:chanm|kabann|lili)
mi (?:picchia\w*|violenta\w*|stupra\w*|minaccia\w*)
ma (?:bate|bat|ameninta|violeaza)(?: \w+)? (?:in|cand|fiecare|acasa|tata|mama)|(?:tata|mama|fratele) ma (?:bate
    |ameninta)
beni (?:dovuyor|doviyor|tehdit ediyor)\w*
(?:schlagt|schlaegt|verprugelt) mich
(?<!nobody )(?<!one )(?<!never )(?:hits|beats|touches) me\b
(?:he|she|they|dad|mom|mum|father|mother|stepdad|stepfather|brother|boyfriend|husband|uncle|man|guy|someone|cousin
    |coach|boss) (?:\w+ ){0,3}?(?:hits?|beats?|hitting|beating|punche[sd]|punching|slap\w*|chok\w+|strangl\w+|kick\w*
    |rap(?:e|es|ed|ing)|touch(?:es|ed|ing)?|molest\w*|abus\w+|lock(?:s|ed)?|stabb?\w*|grop\w+|threaten\w*|burn\w*)
     (?:\w+ )?(?:me|my|us|him|her)\b
(?:got|was|been|being|get) (?:\w+ )?(?:raped|beaten|stabbed|molested|locked|abused|kidnapped|trafficked|sexually \w+)
(?<!test is )(?<!exam is )(?<!interview is )(?<!job is )(?<!heat is )(?<!shift is )(?<!class is )(?<!homework is
     )(?:going to|gonna
    |wants to|will|want to|threaten\w* to|said he ll|trying to) (?:kill|stab|shoot|hurt|beat) (?:me|us|my|her
    |him)\b(?! (?:haha\w*|lol
    |lmao|im late|i m late|if i (?:fail|m late|forget)))
(?:locks?|locked|lock) (?:me|us) (?:in|up|inside)
(?:forced?|forcing|making|make|makes|forces|want|wants) me (?:to )?(?:\w+ )?(?:marry|sleep with|have sex|strip|sell
    |prostitut\w*|undress|send)
(?:took|take|taken|has) my (?:passport|papers)
(?:me )?(?:quiere|quieren|van a|va a) (?:\w+ )?casar(?:me)?\b
(?:me )?(?:quieren? )?casar (?:con|a la fuerza)
(?:estao|esta) (?:me|a) (?:\w+ )?bat\w+
(?:he s|hes|is|she s|dad|mom) (?:\w+ )?(?:hitting|beating|choking|hurting) (?:my )?(?:mom|mum|dad|sister|brother
    |mother|us|her|him)
(?:видати|выдать|віддати|отдать) (?:\w+ )?(?:заміж|замуж)
(?:send|take|taking|bring) (?:\w+ ){0,5}?(?:marry|get married|cut me|be circumcised)
(?:comes|came|coming|gets|sneaks) (?:\w+ )?(?:in|into|to) my (?:room|bed)
(?:змушу\w*|примушу\w*|заставля\w*) (?:\w+ ){0,3}?(?:спати|спать|вийти заміж|замуж|роздяга\w*)
(?<!not )(?<!no )in danger|call the police|help me (?:please|now)|he has a (?:knife|gun)|they have (?:knives|guns|a gun)
(?<!nadie )(?<!nunca )(?<!jamas )(?:me|nos|a mi madre|a mi hermana) (?:\w+ )?(?:pega\w*|golpea\w*|viol[aoe]\w*|toca\w*
    |encierra\w*|encerr\w*|amenaz\w*
    |abus\w*|maltrat\w*|mata\b(?! (?:el calor|de risa|si (?:llego|suspendo|pierdo|repruebo|no (?:apruebo|llego|limpio
    |saco))|por (?:llegar|las notas|suspender)))|ahorc\w*|estrangul\w*|oblig\w* a|fuerz\w* a)\b
(?:abusa|abuso|abusaba|abusan) de mi
(?:va a|quiere|van a|quieren|amenaza con) mata?r(?:me|nos)(?! (?:jaja\w*|de risa|si (?:llego|suspendo)))
(?<!ninguem )(?<!nunca )(?:me|nos|a minha mae) (?:\w+ )?(?:bate\w*|bateu|batem|espanca\w*|viol\w*|toca\w*|tranca\w*
    |fecha\w*|ameac\w*|abus\w*
    |mata\w*|obriga\w*|agrid\w*|estrangul\w*)\b
(?:bate|batem|bateu|tocou|toca|violou|trancou|obriga|obrigam|espancou|agrediu) ?(?:me|nos)\b
(?:abusa|abusou|abusam) de mi[mn]
(?:мене|меня|мною|маму|мою сестру|нас) (?:\w+ ){0,3}?(?:б є|бє|бьет|бьют|б ють|бють|ударив\w*|ударил\w*|побив\w*
    |побил\w*|души\w*|ґвалту\w*|гвалту\w*|зґвалтув\w*|згвалтув\w*|насилу\w*|изнасилов\w*|чіпа\w*|торка\w*|трога\w*
    |замкну\w*|закри\w*|заперли|(?:вб є|убьет)(?! (?:за|якщо|если|коли) (?:двійк\w*|двойк\w*|оцінк\w*|оценк\w*
    |запізн\w*|опозда\w*|телефон))|вбити|убить|примушу\w*|заставля\w*)
(?:б є|бє|бьет|бьют|ударив|ударил|побив|побил|чіпає|трогает|лапає|лапает|душив|душил|ґвалтує|гвалтує|насилует)
     (?:\w+ )?(?:мене|меня|маму)
(?:чіпля\w*|приста\w*|пристає|домага\w*) (?:\w+ )?(?:до мене|ко мне)
(?<!احد )(?<!حد )(?<!محدش )(?:يضرب|ضرب|بيضرب|كيضرب|يغتصب|اغتصب|يتحرش|تحرش|يلمس|لمس|بيلمس|كيلمس|يهدد|هدد|حبس|يحبس|يحرق
    |خنق|يخنق|سيقتل|يقتل|غيقتل
    |بيقتل)\w*ني\b
(?:تزويجي|يزوج|زوجو|الزواج بالقوة)\w*
(?:تحرش|يتحرش|اعتدى|يعتدي) (?:بي|علي)
(?:زوجوني|يزوجوني|يزوجني|بالقوة|بالغصب|غصب عني|زواج قسري|يريد قتلي|حاول قتلي)
(?:kay|ka|y|ye|bi|rah y|t|yb|i|tay)?(?:dreb|drab|drob|drb|dhrab|drebn)\w*ni\b
""",
    ("danger_immediate", "street"): r"""
hrebt (?:mn|men) (?:d ?dar|ddar|lfoyer|foyer)
(?:zanqa|zen9a|zanka|zan9a)(?: \w+){0,4} (?:nergoud|n3es|nn3as|win|fin)|ma ?3endi (?:fin|win) (?:\w+ )?(?:nergoud|n3es
    |nn3as|nbat)
(?:dor|domi) (?:\w+ )?(?:deor|dann somin|deyo|lari)
na poin (?:la )?kaz|pa (?:ni|tini) (?:\w+ )?kote (?:\w+ )?domi
non so dove (?:dormire|andare)|dormo (?:per strada|fuori|in stazione)
(?:nu am|n am) (?:\w+ )?unde sa (?:dorm|stau|merg)|dorm (?:pe strada|afara|in gara)
sokakta (?:yatiyorum|kaldim|uyuyorum)|gidecek yerim yok
(?:nowhere|no place|no where|don t have (?:a|any) place|no home|have no (?:home|place|house)) (?:\w+ ){0,2}?(?:to
     (?:sleep|go|stay|live)|tonight)?
(?:sleep|sleeping|slept|living|live|stay\w*) (?:\w+ ){0,2}?(?:outside|on the streets?|in the streets?|rough|in (?:a
    |the|my|our) (?:car|park|station|tent)|at the station)
(?:kick|kicked|kicks|threw|throw|thrown|throwing) (?:me |us )?out
(?:ran|run|running|run\w*) away
(?:left|leaving|escaped|escape) (?:home|my house|from home) (?:tonight|last night|without)
homeless
(?:no tengo|no tenemos|no se|sin) (?:\w+ )?(?:donde|a donde|lugar para|sitio para|casa)(?: \w+)? ?(?:dormir|ir|vivir
    |quedarme)?
(?:duermo|dormir|dormimos|vivo|estoy|durmiendo) (?:\w+ )?en (?:la|una|el|un) (?:calle|parque|coche|estacion|tienda)
(?:me|nos) (?:\w+ )?(?:echaron|echo|han echado|botaron|boto|sacaron|corrieron) (?:\w+ )?(?:de|a la calle|fuera)
(?:me escape|me fui|me escapo|me voy a escapar|voy a escaparme|hui) (?:de|esta noche)
(?:nao tenho|nao temos|nao sei|sem) (?:\w+ )?(?:onde|para onde|sitio para|lugar para|casa)(?: \w+)? ?(?:dormir|ir
    |ficar|viver)?
(?:durmo|dormir|dormimos|vivo|estou|dormi) (?:\w+ )?(?:na|numa|no) (?:rua|parque|carro|estacao|tenda)
(?:expuls|puser|pos|bot|mand|corr)\w+ ?(?:me|nos)? (?:\w+ )?(?:de casa|para a rua|na rua|fora de casa)
(?:me|nos) (?:expuls|puser|bot|mand)\w+ (?:\w+ )?(?:de casa|para a rua|fora)
fugi de casa|vou fugir
(?:ніде|негде|немає де|нема де|нет места|нікуди|некуда) (?:\w+ )?(?:спати|спать|ночувати|ночевать|жити|жить|йти|идти
    |піти|пойти)
(?:сплю|сплять|сплять|ночую|живу|спимо|спала|спав) (?:\w+ )?(?:на|у|в) (?:вулиці|улице|вокзалі|вокзале|парку|парке
    |машині|машине|підвалі|подвале)
(?:вигнал\w*|выгнал\w*|вигнав|выставил\w*|вигнала)
(?:втік\w*|втекл\w*|сбежал\w*|втечу|сбегу) (?:\w+ )?(?:з|із|из) (?:дому|дома|притулку|приюта)
(?:ليس|لا يوجد|ما|مش|ماعنديش|معنديش|ماعندي)\w* (?:\w+ ){0,2}?(?:مكان|وين|فين|بيت|سكن|دار)(?: \w+)? ?(?:انام|ننعس|نرقد
    |اروح|نمشي|انام فيه)?
(?:انام|نام|ننعس|نرقد|ساكن|عايش|انا) (?:\w+ )?(?:في|ف|ب|فال|بره|برا)\s?(?:ال)?(?:شارع|زنقة|محطة|حديقة|برا|زنقه)
مشرد\w*|(?:انام|نام) (?:في|ف) (?:ال)?\w+
بالشارع|في الشارع
(?:طرد|جرا|خرج|كردو)\w*ني (?:\w+ )?(?:من|برا|بره)
(?:هربت|سأهرب|غادي نهرب|رح اهرب|نهرب) (?:\w+ )?(?:من|الليلة)
(?:n3es|nn3ess|ner9ed|nargoud|na3es) (?:\w+ )?(?:f ?zen9a|berra|barra|zan9a)
ma ?3andi(?:ch|sh)? (?:win|fin) (?:\w+)
""",
    ("distress", "bullying"): r"""
(?:bully|bullie[sd]|bullying|make\w* fun of|laugh\w* at|pick\w* on|blackmail\w*|nudes|insult\w*|mock\w*
    |spread\w* rumou?rs)
(?:se (?:rien|burlan|meten)|me (?:acosan|insultan|molestan|humillan|hacen bullying)|bullying|chantaje)
(?:gozam|riem se|fazem bullying|fazem troca|me (?:insultam|humilham|perseguem|zoam)|insultam me|humilham me|chantagem)
(?:знуща\w*|цьку\w*|булят\w*|травят|издева\w*|смію\w+ з мене|сміються наді мною|смеются надо|обзива\w*|обзыва\w*
    |шантаж\w*)
(?:يتنمر|تنمر|يسخر|يضحكون علي|يضحكو علي|يبتز|يشتم|يسب|كيضحكو|يستهز|يهددني)\w*
""",
    ("distress", "malaise"): r"""
fake (?:account|page|profile) (?:\w+ ){0,3}?(?:my|me|of)\b|used to cut\b|urges (?:\w+ )?back|stopped eating
(?:sit|sitting|cry) (?:\w+ )?in the shower
mi sento (?:\w+ )?(?:vuot[oa]|sol[oa]|inutile)|piango (?:sempre|ogni|tutte)
(?:plang|plans) (?:\w+ ){0,2}?(?:fiecare|noaptea|mereu)|nu mai am (?:chef|putere)|ma simt (?:singur\w*|gol\w*)
yalniz hissed\w*|cok (?:kotuyum|yalnizim)
fuhle mich (?:\w+ )?(?:leer|allein|einsam)
(?:не сплю|все чорне|все черное|кошмар)
(?:3ayan|3yan|3yit|tayeh) (?:men|mn) (?:kolchi|denya|7ayati|hyati)
(?:khouya|khoya|bba|baba|mama|yemma|khti) mate?t? (?:\w+ ){0,3}?(?:dak|nhar|ana|w)
santi (?:\w+ )?(?:mwen|amwin|amwen) (?:\w+ )?(?:sel|mal|fatige|vid|tou sel)
(?:ka |i |mi )(?:plere|pler|pleure)\w* (?:\w+ )?(?:tou|chak|anba|le swar)
(?:ka |i )(?:moke|ri) (?:mwen|amwin)
قلبي ثقيل|عيان من (?:كلشي|كل شي|الدنيا|الحياة)|(?:مات|ماتت) (?:خويا|بابا|ماما|امي|ابي)|ما بقيت نضحك
(?:i m|im|i am(?! not)|feel|feeling|felt|been|so|too|really|very) (?:\w+ ){0,3}?(?:empty|alone|lonely|worthless
    |useless|hopeless|depressed|numb|broken|sad\b|lost\b|a burden|a failure|like (?:a burden|nothing|shit|dying
    |a failure)|not ok(?:ay)?|miserable|suffocat\w+|unwanted|invisible|anxious|scared (?:of|to|all)|down\b)(?! lol)
(?:hate|hates) (?:myself|my life|my body|who i am|living|everything about me)
(?:nobody|no one|noone|not one|none) (?:\w+ ){0,2}?(?:likes?|loves?|cares?|understands?|listens?|wants?|talks?
    |would (?:miss|notice|care))(?: \w+)?
(?:cry|crying|cried|tears) (?:\w+ ){0,3}?(?:every|all|night|myself|day|alone|sleep|always|a lot)
(?:what s|whats|what is|no|see no) (?:the )?(?:point|hope|future|reason)(?: of| in| to)? ?(?:anything|living|trying
    |life|anymore|me|it all|for me)?$
(?:can t|cant|cannot|can not) (?:\w+ )?(?:take (?:it|this)|go on|do this|cope|handle (?:it|this)|breathe
    |sleep anymore|get out of bed|stop crying)
(?:cut|cutting|hurt|hurting|harm|harming|burn|starv\w*|burning) (?:myself|my (?:arms?|legs?|wrists?))
dead inside|giving up|give up on (?:life|everything)|not (?:ok|okay)\b|falling apart|call(?:s|ed|ing)? me (?:names
    |fat|ugly|gay|a)\b|starv(?:e|ing)
(?:нічого|ничего) не (?:хочеться|хочется|хочу)
(?:حياتي|الحياة|الدنيا) (?:\w+ )?(?:بلا|بدون|ما|مالها|صعبة|سوداء|جحيم)(?: \w+)?
(?:no|nao) (?:sirvo|valgo|presto|valho) (?:para|pra|nada)(?: \w+)?
(?:lloro|choro) (?:por|a) (?:las noches|la noche|noite)
(?:soy|siento|sinto me|sou) (?:una |uma |um )?(?:carga|peso|estorbo|fardo)
(?:verguenza|vergonha) de (?:mi|mim)
(?:chamam|insultam|batem|gozam) ?me
(?:نفسيتي|نفسيا|حالتي) (?:\w+ )?(?:تعب\w*|سيئ\w*|مدمر\w*)
(?:ما|ماعند\w*|معند\w*) ?(?:عندي)? (?:حتى )?(?:واحد|احد|حد)\b
(?:don t|dont|do not|can t) (?:\w+ )?see (?:\w+ ){0,2}?(?:future|point|way out|hope)
(?:everyone|everybody|they all|my (?:mom|dad|family|parents|friends)) (?:\w+ )?(?:left|leaves|hates?|abandoned
    |ignores?) me
(?:i m|i am|im|says i m|was) (?:\w+ )?(?:a |an )?(?:mistake|accident|waste|disappointment|monster)\b
(?:bad|horrible|terrible) (?:things|stuff) (?:\w+ ){0,3}?(?:to me|when i was)
(?:harto|harta) de (?:todo|vivir|la vida|mi vida|llorar)
(?:madre|padre|familia|nadie) (?:\w+ )?no me (?:quiere|quieren|habla|soporta)
(?:la )?vida imposible
(?:farto|farta) de (?:tudo|viver|chorar|mim|isto|da vida)
self ?harm|panic attacks?|anxiety|depression|eating disorder|nightmares
(?:tired|sick|exhausted) of (?:everything|it all|life|living|my life|being)
(?:scared|afraid) (?:of|to go) (?:home|my (?:dad|father|mom|mother|stepdad|boyfriend|brother)|him|going home)
(?:used to (?:hit|beat|rape|abuse|touch)|lost (?:all )?hope|want to disappear)
(?:estoy|me siento|tan|muy|siento) (?:\w+ ){0,2}?(?:triste|sol[oa]|vaci[oa]|deprimid[oa]|inutil|perdid[oa]
    |desesperad[oa]|agotad[oa] de|rot[oa]|mal\b|hundid[oa])(?! (?:del? (?:estomago|la|trabajo)))
(?:lloro|llorando|llorar) (?:\w+ ){0,2}?(?:tod[oa]s|cada|siempre|mucho|sol[oa]|sin)
(?:no tengo|sin|ya no tengo) (?:\w+ )?(?:a nadie|nadie|amigos|ganas de (?:nada|vivir)|esperanza|fuerzas|futuro
    |motivos)
nadie (?:\w+ )?(?:me(?! (?:molesta|pega|grita|insulta|hace dano|toca|amenaza))|quiere|entiende|sabe)
(?:no aguanto|ya no aguanto|no puedo mas|no puedo seguir|me odio|odio mi (?:vida|cuerpo)|me corto|me hago dano
    |quiero desaparecer|no valgo|no sirvo|soy una? (?:carga|mierda|inutil|estorbo|fracaso))
(?:tengo|me da) miedo (?:\w+ )?(?:de|a) (?:\w+ )?(?:volver a casa|mi padre|mi novio|casa|todo)
(?:ataques? de (?:panico|ansiedad)|ansiedad|depresion|pesadillas)
(?:estou|sinto ?me|me sinto|tao|muito|sinto) (?:\w+ ){0,2}?(?:triste|sozinh[oa]|vazi[oa]|deprimid[oa]|inutil
    |perdid[oa]|desesperad[oa]|mal\b|na merda|em baixo|esgotad[oa] de)
(?:choro|chorar|chorando) (?:\w+ ){0,2}?(?:todas|todos|toda|cada|sempre|muito|sozinh[oa])
(?:nao tenho|sem|ja nao tenho) (?:\w+ )?(?:ninguem|amigos|vontade de (?:nada|viver)|esperanca|forcas|futuro)
ninguem (?:\w+ )?(?:gosta|me(?! (?:bate|toca|insulta|chateia|ameaca|faz|obriga|magoa))|quer|liga|entende|ama)
(?:nao aguento|ja nao aguento|nao consigo mais|odeio me|me odeio|odeio (?:a )?(?:minha vida|o meu corpo)|corto me
    |me corto|nao valho|nao sirvo|sou um (?:peso|fardo|lixo|falhado)|quero desaparecer)
tenho medo (?:\w+ )?(?:de|do|da) (?:\w+ )?(?:voltar|ir para casa|meu pai|padrasto|namorado|tudo)
(?:ataques? de panico|ansiedade|depressao|pesadelos)
(?:плачу|плакати|плакать|реву|ридаю)(?! від сміху)
(?:нікому|никому) (?:\w+ )?не (?:потріб\w+|нуж\w+|цікав\w+)
(?:себе|себя) (?:ненавиджу|ненавижу)
(?:ненавиджу|ненавижу) (?:себе|себя|своє|свою|своё|свое)
(?:мені|мне) (?:\w+ ){0,2}?(?:погано|плохо|страшно|самотньо|одиноко|важко жити|тяжело|дуже важко|боляче|больно жить
    |сумно|грустно)(?! на (?:уроці|роботі))
(?:немає|нема|нет|без) (?:\w+ )?(?:сил|надії|надежды|сенсу|смысла|друзів|друзей|нікого|никого|майбутнього|будущего)
(?:нікого|никого) (?:\w+ )?(?:немає|нема|нет|рядом|поруч)
(?:боюся|боюсь) (?:\w+ )?(?:йти |идти |повертатися |возвращаться )?(?:додому|домой|батька|отца|тата|вітчима|отчима
    |його|его|всього|всего)
(?:більше не можу|больше не могу|не витримую|не выдерживаю|депресі\w*|депресси\w*|ріжу|режу себя|порізала|панічн\w*
    |паническ\w*|хочу зникнути|хочу исчезнуть|я порожн\w*|все набридло жити|самотн\w+|одинок\w+|кошмари|кошмары
    |тривог\w*|тревог\w*)
(?:حزين|حزينة|مكتئب|اكتئاب|يائس|محبط|ضايع|ضائع|مكسور|تعيس)\w*
(?:ابكي|نبكي|بكيت|كنبكي|ببكي|البكاء)(?: \w+){0,3}
(?:وحيد|وحدي|لوحدي|بالوحدة|بوحدي|وحدة)
(?:تعبت|عييت|مليت|زهقت|كرهت|اكره|نكره) (?:\w+ ){0,2}?(?:من )?(?:كل|الحياة|حياتي|نفسي|الدنيا|روحي|العيشة|هاد|راسي)
(?:لا احد(?! (?:يضرب|يلمس|يهدد|يؤذي))|ماكاين حد|ما حد|محدش|مافي حدا|ما عندي حد|ماعندي حتى)\w*(?: \w+){0,2}
(?:فقدت الامل|بلا امل|لا امل|لم اعد احتمل|ما عدت|ماعاد|ماقادرش|مبقيتش قادر|خايف|خائف|خايفة|كوابيس|اجرح نفسي|اؤذي نفسي
    |قلق)(?: \w+)?
(?:3yit|3ayit|m3eyi|t3ebt|karht|kreht|mallit|zh9t) (?:\w+ ){0,2}?(?:mn|men|7yati|hyati|l7ayat|lhayat|rou?hi|had
    |kolchi|denya)
(?:nebki|kanbki|nbki|kan bki|tanbki|rani nebki)
(?:wa7di|wahdi|b wahdi|bou7di|wehdi)(?= |$)
""",
    ("distress", "suicide"): r"""
kill me (?:pls|please|now)\b(?! (?:lol|haha\w*|lmao))
wrote the letters?
سامحوني|سمحولي
(?:bought|got|found|tied) (?:\w+ )?(?:the |a )?(?:rope|noose)|holding the pills
(?:compre|tengo) (?:\w+ )?(?:la |una |las )?(?:cuerda|soga|pastillas)
comprei (?:\w+ )?(?:a |uma |os )?(?:corda|comprimidos)
""",
}
