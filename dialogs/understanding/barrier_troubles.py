"""What one suffers from, by domain ("dettes", "dépression"): a barrier unless it is denied ("je bois pas")."""

from __future__ import annotations

TROUBLES = {
    "argent": """
dette | dettes | huissier | huissiers | decouvert | a decouvert | surendettement | surendette | interdit bancaire
credit | impayes | impaye | amende | amendes | loyer | factures | fauche | fauchee | a sec | ruine | dans rouge
pauvre | galere financiere | problemes d'argent | soucis d'argent | broke
""",
    "logement": """
sdf | squat | expulsion | expulse | expulsee | expulses | sans abri | hotel social | 115 | hebergement urgence
insalubre | homeless | a la rue | a rue | dans rue | mal loge | mal logee | cafards | punaises de lit | moisissure
""",
    "famille": """
divorce | divorcent | separation | separent | conflit familial | problemes de famille | problemes familiaux
probleme familial | soucis familiaux | soucis de famille | conflits familiaux | embrouilles | family problems
problems at home
""",
    "garde_enfant": """
bebe | jeune maman | jeune papa | maman solo | mere celibataire | parent solo | garde alternee | baby
gosse a charge | enfants a charge | bb | nourrisson
""",
    "sante": """
malade | maladie | maladies | asthme | asthmatique | diabete | diabetique | epilepsie | epileptique | anemie
migraines | migraine | allergie | allergies | allergique | eczema | endometriose | hernie | scoliose | cancer
leucemie | drepanocytose | drepano | covid | tuberculose | hepatite | vih | mucoviscidose | crohn | insuffisance
cardiaque | souffle au coeur | tension | sclerose | lupus | tumeur | kyste | infection | ulcere | fievre | obese
obesite | surpoids | anorexie physique
enceinte | grossesse | en cloque | fausse couche | accouche* | ivg | blesse | blessure | fracture | entorse | platre
bequilles | operation | opere | operee | operer | chirurgie | hopital | hosto | hospitalise | hospitalisee
accident | douleur | douleurs | mal au/a dos | mal dos | mal de dos | mal au dos | mal partout | mal au ventre
mal de ventre | mal aux dents | mal dents | mal de tete | mal tete | mal genou | mal au genou | rage de dents
carie | caries | fatigue chronique | trop fatigue | trop fatiguee | fatigue | fatiguee | epuise physiquement
insomnie | insomnies | traitement | traitement lourd | chimio | dialyse | convalescence | arret maladie
probleme* de sante | souci* de sante | soucis sante | problemes sante | probleme de peau | casse jambe | casse bras
jambe cassee | bras casse | genou en vrac | genou | cheville | dos bloque | sick | ill | pregnant | disease
gravida | embarazada | enferma | enfermo | doente | хворію | хвора | хворий | вагітна | مريض | مريضة | حامل | مرض
المرض
""",
    "psychologique": """
depression | depressif | depressive | deprime | deprimee | deprim* | angoisse | angoisses | anxiete | anxieux
anxieuse | stress | stresse | stressee | burn out | burnout | panique | crises | crise d'angoisse
crises d'angoisse | crise de panique | phobie | phobie scolaire | phobie sociale | agoraphobe | tristesse | triste
cauchemar | cauchemars | toc | tocs | bipolaire | schizo* | borderline | anorexie | anorexique | boulimie
boulimique | trouble* alimentaire* | tca | trauma | traumatisme | traumatise | traumatisee | stress post | deuil
pleure | pleurer | craque | idees noires | mal etre | mal dans peau/tete | cmp | antidepresseurs | anxiolytiques
insecurite | solitude | isolement | detresse | deprimer | pete un cable | burnoute | parano | hypersensible
depressed | depression | anxiety | anxious | panic attacks | stressed | mental health | ansiedade | ansiedad
depressao | depresion | deprimido | deprimida | депресія | депресію | тривога | اكتئاب | قلق | القلق | مكتئب
مكتئبة
""",
    "confiance_en_soi": """
timide | timidite | complexe | complexes | complexee | complexe d'inferiorite | manque d'assurance
manque de confiance | peur du regard | peur du jugement | peur des autres | peur de parler | shy | timido | timida
reserve | introverti | introvertie | manque d'estime | syndrome imposteur | inferieur | trac
""",
    "competences_cles": """
illettrisme | illettre | analphabete | fautes | fautes d'orthographe | faute | lacunes | decrochage scolaire total
grosses lacunes | retard scolaire | niveau cm1/cm2/ce2/ce1/primaire/6eme
""",
    "langue": "barriere de langue | accent | allophone | non francophone | primo arrivant",
    "papiers_administratif": """
sans papiers | clandestin | oqtf | demandeur d'asile | demandeuse d'asile | asile | refugie | mna | mineur isole
nationalite | regularisation | regulariser
""",
    "justice": """
casier | casier judiciaire | prison | bracelet | bracelet electronique | tig | controle judiciaire | pjj | spip
tribunal | jugement | proces | juge enfants | vu juge | juge m'a | voir juge | sursis | cef | cer | semi liberte
liberte conditionnelle | liberte surveillee | probation | garde a vue | gav | condamne | condamnation | condamnee
detention | incarcere | mandat | plainte contre | mis en examen | mesure de reparation | mesure educative
reparation penale | travaux d'interet general | interdiction de territoire | ordonnance de placement | delit
police | flics | keufs | keuf | gendarmes | justice | avocat | main de justice | stage de citoyennete | peine
amende penale | centre educatif ferme | centre ferme | taule | ballon d'alcool ferme | placement | mineur delinquant
rappel a loi | convocation tribunal | jail | probation officer | judge | carcel | prisao | juicio | суд | тюрма
السجن | المحكمة | القاضي | parloir | audience | embrouille judiciaire | libre sous
""",
    "addiction": """
drogue | drogues | alcool | alcoolique | cannabis | joint | joints | petard | petards | bedo | bedos | coke
cocaine | heroine | mdma | ecsta | ecstasy | lean | proto | protoxyde | ballons | lsd | keta | ketamine | xanax
tramadol | codeine | lyrica | speed | fumette | spliff | pollen | resine | hash | joins | cigarette | cigarettes
tabac | nicotine | vape | puff | addict | accro | accroc | dependant | dependante | dependance | addiction
addictions | addicte | drogue | drogee | defonce | tox | toxico | junky | sevrage | desintox | cure | cuite | cuites
bourre | vodka | biere | bieres | whisky | picole | picoler | biture | fume | fumer | fumes | fumais | bois | boire
boit | paris sportifs | jeux d'argent | jeux argent | casino | poker | betting | fdj | winamax | replonge | rechute
came | schnouf | smoke weed | weed | drugs | alcohol | drinking | drogas | fumo | porros | наркотики | алкоголь
المخدرات | مخدرات | الحشيش | حشيش | كنكمي | الكحول
""",
    "handicap": """
handicap | handicape | handicapee | rqth | mdph | aah | aeeh | fauteuil | fauteuil roulant | dys | dyslexie
dyslexique | dyspraxie | dyspraxique | dysorthographi* | dysphasi* | dyscalculi* | dysgraphi* | dyslexi* | autiste
autisme | tsa | asperger | tdah | tda | tda h | hyperactif | hyperactive | hyperactivite | trouble attention
trouble de attention | trouble apprentissage | troubles dys | sourd | sourde | malentendant | malentendante
surdite | malvoyant | malvoyante | aveugle | non voyant | prothese | ulis | sessad | ime | itep | impro | esat
segpa ulis | avs | aesh | deficience | deficient | invalide | invalidite | paralyse | paralysee | amputee | ampute
appareil auditif | appareils auditifs | appareille | handicape* | disability | disabled | deaf | autistic | adhd
dyslexic | discapacidad | deficiencia | інвалідність | اعاقة | إعاقة | معاق | begaie | begaiement | begue | trisomie
hemiplegie | myopathie | trouble du langage
""",
    "harcelement": """
harcelement | harcele | harcelee | harceler | harcelent | harcelait | cyber harcelement | cyberharcelement
moqueries | moquerie | moquaient | racket | rackette | rackettee | bullying | bullied | intimidation | bizutage
rumeurs | rumeur | bouc emissaire | haineux | haters | humiliations | humilie | humiliee | insultes | acoso
bulling | цькування | булінг | تنمر | التنمر | revenge porn | boloss de classe | tete de turc | souffre douleur
""",
    "orientation": """
indecis | indecise | desoriente | filiere | mauvaise orientation | reorientation | mal oriente | mal orientee
paume | paumee | trop d'idees | trop idees
""",
}
