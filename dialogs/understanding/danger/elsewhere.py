"""Danger in other languages, as plain phrases: English, Spanish, Portuguese, Ukrainian (and Russian), Arabic."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.helplines import Kind, Level

PHRASES: Mapping[tuple[Level, Kind], tuple[str, ...]] = {
    ("danger_immediate", "suicide"): (
        # English
        "kill myself", "killing myself", "end my life", "end it all", "gonna end it", "going to end it",
        "want to die",
        "wanna die", "wish i was dead", "wish i were dead", "better off dead", "better off without me", "hang myself",
        "suicidal", "don't want to live", "dont want to live", "don't want to be here anymore", "took all the pills",
        "jump off", "cut my wrists", "no reason to live",
        # Spanish
        "quiero morir", "me quiero morir", "quiero matar", "matarme", "quitarme la vida", "suicidarme",
        "me voy a matar",
        "no quiero vivir", "acabar con mi vida", "acabar con todo", "mejor muerto", "mejor muerta",
        # Portuguese
        "quero morrer", "me matar", "matar-me", "vou-me matar", "acabar com a minha vida", "tirar a minha vida",
        "não quero viver", "não quero mais viver", "melhor morto", "melhor morta",
        # Ukrainian, and Russian, which many who write Ukrainian also write
        "хочу померти", "хочу вмерти", "вбити себе", "покінчити з собою", "покінчити з життям", "не хочу жити",
        "накласти на себе руки", "хочу умереть", "убить себя", "покончить с собой", "не хочу больше жить",
        # Arabic (standard, Maghreb, Levant, Egypt; and written in Latin letters)
        "اريد ان اموت", "اريد الموت", "بدي موت", "عايز اموت", "عاوز اموت", "عايزة اموت", "عاوزة اموت", "بغيت نموت",
        "نبغي نموت", "نحب نموت", "ودي اموت", "انتحر", "الانتحار", "اقتل نفسي", "نقتل روحي", "نقتل راسي",
        "لا اريد العيش", "ما بدي عيش", "bghit nmout", "nheb nmout", "nebghi nmout", "nektel rouhi", "n9tel rassi",
    ),
    ("danger_immediate", "violence"): (
        "hitting me", "beating me", "rapes me", "raped me", "is raping", "touching me", "threatens to kill",
        "locked me in", "forced marriage", "me está pegando", "me violó", "me quiere matar", "bate-me", "me violou",
        "quer me matar",
        "мене б'є", "мене б’є", "б'є мене", "мене бʼє", "він мене вб'є", "мене ґвалтує", "зґвалтував",
        "бьет меня", "меня бьет", "бьёт меня", "меня бьёт", "изнасиловал", "хочет меня убить",
        "يتحرش بي", "يريد قتلي", "يهددني بالقتل", "زواج قسري", "kaydrebni", "ydrebni", "yedrebni",
    ),
    ("danger_immediate", "street"): (
        "nowhere to sleep", "nowhere to go tonight", "sleeping outside", "sleep in the street", "sleeping rough",
        "kicked me out", "kicked out of home", "running away tonight", "i ran away from home", "homeless",
        "no tengo donde dormir", "duermo en la calle", "en la calle esta noche", "me echaron de casa",
        "não tenho onde dormir", "durmo na rua", "a dormir na rua", "me expulsaram de casa",
        "ніде спати", "ніде ночувати", "сплю на вулиці", "живу на вулиці", "вигнали з дому", "негде спать",
        "негде ночевать", "сплю на улице", "выгнали из дома",
        "ليس لدي مكان انام", "ما عندي وين انام", "ما عنديش فين ننعس", "ما عنديش وين نرقد", "انام في الشارع",
        "بالشارع", "طردوني من البيت", "طردني من البيت", "جراو عليا من الدار",
    ),
    ("distress", "bullying"): (
        "they bully me", "bullied", "bullying me", "make fun of me", "laugh at me", "blackmail",
        "me hacen bullying", "se burlan de mi", "me acosan", "fazem bullying", "gozam comigo", "знущаються з мене",
        "мене цькують", "мене булять", "издеваются надо мной", "травят меня", "يتنمرون", "يسخرون مني", "يبتزني",
    ),
    ("distress", "malaise"): (
        "depressed", "hate my life", "hopeless", "i feel empty", "feel so alone", "feel alone", "feel worthless",
        "can't take it anymore", "cant take it anymore", "can't do this anymore", "hurt myself", "cut myself",
        "cutting myself", "self harm", "scared to go home", "nobody cares", "i can't go on", "panic attack",
        "me siento solo", "me siento sola", "siento muy solo", "siento muy sola", "siento tan solo",
        "siento tan sola", "me siento vacio", "me siento muy mal", "estoy deprimido",
        "estoy deprimida", "no puedo mas", "ya no puedo", "odio mi vida", "me corto", "tengo miedo de volver a casa",
        "me sinto sozinho", "me sinto sozinha", "sinto-me sozinho", "sinto-me sozinha", "estou deprimido",
        "estou deprimida", "não aguento mais", "odeio a minha vida", "corto-me", "me corto", "sinto-me mal",
        "мені дуже погано", "я більше не можу", "немає сил жити", "мені страшно вдома", "депресія", "ріжу себе",
        "мне очень плохо", "больше не могу", "депрессия", "ненавижу свою жизнь", "режу себя",
        "اشعر بالوحدة", "مكتئب", "مكتئبة", "تعبت من الحياة", "تعبت من كل شيء", "اكره حياتي", "لم اعد احتمل",
        "ما عدت اتحمل", "ماعادش نقدر", "عييت من الحياة", "اؤذي نفسي", "اجرح نفسي", "خايف ارجع للبيت",
    ),
}  # fmt: skip
