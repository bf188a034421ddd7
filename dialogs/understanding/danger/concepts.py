"""What words are about: sorrow, harm, home, work, play… A hunch weighs these beside the letters themselves.

A word ending in * stands for all that begin so. Without accents, as normalised; a word has the first that fits.
"""

from __future__ import annotations

from collections.abc import Mapping

CONCEPTS: Mapping[str, str] = {
    "death": """
        mort mourir meurs meurt crever creve mourant cercueil cimetiere enterrement enterre* testament
        adieu adieux suicid* tuer tue vivante vivant morte deced* deces macchabee fantome zombie paradis ciel
        ame naitre die dead death kill suicide morir muerte matar morrer morte померти умереть
    """,
    "means": """
        corde pendre cachets medoc* medicament* doliprane* xanax somnifere* comprime* pilule* lame* rasoir
        cutter couteau fusil arme flingue gun carabine javel gaz veine* poignet* pont toit balcon falaise rails
        fenetre platane vide seine seringue od overdose plaquette* poison sauter saute jeter noyer
        briquet ciseaux compas pills bridge jump
    """,
    "harm": """
        scarif* mutil* coupe coupes coupee couper lacere* taillad* griff* mords mordre saign* sang cicatrice*
        marques blesse* bleus hematome* brul* plaie* entaille* traits cutting
    """,
    "hit": """
        frapp* tape tapes tapent taper tapait cogn* bat bats battent battre battue gifl* claque claques claquer coups
        coup
        tabass* etrangl* poing* defonc* massacr* violent* violence* maltrait* ceinture fouet* agress* tortur*
        raclee baffe* patate lynch* brutal* secoue* pousse poussee ecrase* pete ecorch* beats hits hit
        hitting pega golpea bate
    """,
    "threat": """
        menac* egorg* buter planter poignard* chantage racket* harcel* poursui* suivi suivent traque* stalk*
        cherchent cherche embusque* vengeance represailles
    """,
    "abuse": """
        viol viole violee violer violait attouch* touche touchait abus* inceste pedophil* tripot* caress*
        coucher couche prostitu* passes nue nues nu nudes sexe sexuel* sein* fesses culotte cuisse* embrass*
        deshabill* porno mac proxenete rape raped touches
    """,
    "force": """
        force forcee forcer oblig* contraint* enferm* sequestr* attach* interdit* empech* ferme fermee cle clef
        passeport prison prive privee puni* vendue esclave salaire exploite* droguee excis* mariage mari
        marier epouser locked forced
    """,
    "out": """
        dehors rue gare squat tente banc hall cage abri sdf toit trottoir foyer hotel 115 expuls* hebergement
        heberge* serrure* homeless street calle rua вулиці
    """,
    "leave": """
        fugu* enfui* enfuir sauve echapp* partir pars part parti partie quitter quitte barre casse tire
        disparai* valise sac cachette douce nouvelles rentrer rentre reviens reviendrai
    """,
    "sorrow": """
        triste* tristesse pleur* chial* larme* sanglot* malheur* desespoir desesper* deprim* depress* angoiss*
        anxi* cafard detresse souffr* douleur* chagrin vide eteint* brise* casse cassee detrui* gache* foutu*
        perdu perdue seul seule seuls solitude isole* abandon* rejet* invisible inutile nul nulle minable moche
        honte culpab* coupable degout* haine hais deteste haine rage colere peur terrifi* effray* flippe
        cauchemar* traumat* panique* stress boule noir noire sombre gris brouillard gouffre fond bout epuis*
        craqu* effondr* ecroul* sombr* coule etouff* noie lourd poids fardeau boulet dechet merde rate ratee
        echec mal pire horrible* enfer insupportable invivable misere humili* rabaiss* insult* moqu* trahi*
        souffrance larguer burnout burn sad cry crying alone lonely empty hate hopeless worthless triste sola
        solo lloro choro sozinha плачу погано плохо
    """,
    "lost": """
        plus jamais rien personne aucun aucune sans pas ni never nobody nothing nadie ninguem nada
    """,
    "wish": """
        veux veut voudrais voudrai aimerais envie espere prie souhaite reve vivement marre fatigue fatiguee
        lasse assez want wanna quiero quero хочу
    """,
    "life": """
        vie vivre exister existe existence avenir monde terre sens raison naissance espoir life live vida viver
        жити
    """,
    "night": """
        soir nuit demain maintenant bientot cette tonight minuit tout-a-l'heure hier
    """,
    "always": """
        toujours tous toute chaque jour jours nuits soirs depuis mois semaines h24 arrete souvent encore temps
        every siempre
    """,
    "kin": """
        pere mere papa maman parents daron daronne beau frere soeur oncle tante cousin cousine tonton tata
        grand-pere famille padre madre pai mae dad mom father mother mari conjoint beauf nourrice reuf reus
        tuteur батько мама
    """,
    "lover": """
        copain copine mec meuf ex cheri petit-ami boyfriend novio namorado
    """,
    "friend": """
        ami amie amis pote potes copines srab
    """,
    "mind": """
        tete voix pensee* pense cerveau mental* moral psy psychiatr* psycholog* hp cmp antidepress* anxiolytiq*
        hopital suivi therapie parano* folle fou dors dormir sommeil insomni* mange manger vomir vomis vomi
        maigrir kilos regime anorex* boulim* douche lit chambre glace miroir plafond
    """,
    "drug": """
        shit joint joints fume bois boit alcool drogue coke picole bourre bourree beuh weed
    """,
    "net": """
        snap insta tiktok discord reseaux photos photo video videos groupe compte rumeur* story publi* diffus*
        partage*
    """,
    "war": """
        guerre bombe* bombard* libye traversee bateau mer desert detention camp passeur* noye* soldat* refugie*
    """,
    "help": """
        aide aidez secours sos police danger urgent vite help pompiers samu
    """,
    "work": """
        taf travail boulot bosser bosse stage* patron* apprenti* contrat alternance emploi cv entretien*
        chantier usine salaire interim embauch* metier* job work cdi cdd formation* cap cuisine restaurant
        horaire* candidature* lettre motivation employeur* recherch* trabajo trabalho
    """,
    "school": """
        ecole lycee college prof profs cours classe bac maths exam* controle devoirs notes cfa diplome eleve*
        cantine oral code permis redac expose school escuela escola school
    """,
    "play": """
        jeu jeux game fifa foot match sport boxe judo mma rugby muscu salle boss cod fortnite play ranked
        manette equipe entrainement coach tournoi basket skate velo console switch film films serie* livre*
        roman manga* musique rap son clip concert chanson titanic netflix chasse peche
    """,
    "laugh": """
        mdr* lol* ptdr* rire drole haha* xd mdrr rigole* marrant joke trop-drole
    """,
    "admin": """
        rdv rendez dossier papiers caf mission locale conseiller* inscri* formulaire mail appel* message* site
        adresse date lundi mardi mercredi jeudi vendredi bus permis train-arrive telephone tel portable forfait
        batterie
    """,
    "body": """
        dos genou doigt pied cheville dent ventre regles grippe rhume fievre gorge nez jambe main bras allergie
        toux ski scooter moto
    """,
    "good": """
        bien cool tranquille sympa gentil content* super nickel tkt ok merci bonjour salut oui mieux kiffe adore
        aime gentille beau belle fier reussi
    """,
    "plain": """
        faim chaud froid dalle pizza kebab grec mange-bien argent thune euros clope prix fatigue-travail
        vacances bled-vacances weekend camping demenag* appart studio logement
    """,
}
