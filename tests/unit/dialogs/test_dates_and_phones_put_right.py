"""Birth dates and telephone numbers that are put right, said of somebody else, by ear, or in another order."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.understanding import birth_date, phone

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("4/9/2009 nan pardon 9/4/2009", date(2009, 4, 9)),
        ("le 12 mars 2008 euh 2009", date(2009, 3, 12)),
        ("3 juin 2010. oups, 4 juin", date(2010, 6, 4)),
        ("31/02/2009 attends 28/02/2009", date(2009, 2, 28)),
        ("non le 5 mai 2009", date(2009, 5, 5)),
    ],
)
def test_what_is_put_right_counts(text: str, born: date) -> None:
    assert birth_date.read(text, TODAY).value == born


def test_of_two_persons_it_is_the_one_who_writes() -> None:
    assert birth_date.read("mon frère c'est le 2/2/2012 et moi le 17/08/2009", TODAY).value == date(2009, 8, 17)
    assert birth_date.read("ma sœur c'est le 2/2/2012, moi je dis pas", TODAY).value is None


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("mai le 9, 2009", date(2009, 5, 9)),
        ("en 2008, le 9 mai", date(2008, 5, 9)),
        ("2010 mars 9", date(2010, 3, 9)),
        ("jour : 9, mois : 3, année : 2010", date(2010, 3, 9)),
        ("20100309", date(2010, 3, 9)),
        ("9.IX.2009", date(2009, 9, 9)),
        ("0️⃣9️⃣/0️⃣3️⃣/2️⃣0️⃣1️⃣0️⃣", date(2010, 3, 9)),
        ("il 9 luglio 2009", date(2009, 7, 9)),
    ],
)
def test_a_date_may_come_in_another_order_and_script(text: str, born: date) -> None:
    assert birth_date.read(text, TODAY).value == born


def test_a_month_that_no_year_has_is_none() -> None:
    assert birth_date.read("le 9.xiv.2009", TODAY).value is None


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("vintdeu mars deumil neuf", date(2009, 3, 22)),
        ("dis sept juin 2 mille 9", date(2009, 6, 17)),
        ("le premié mé 2009", date(2009, 5, 1)),
        ("le kinze aou 2010", date(2010, 8, 15)),
    ],
)
def test_numbers_may_be_written_by_ear(text: str, born: date) -> None:
    assert birth_date.read(text, TODAY).value == born


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("06 39 98 11 10 nan pardon 06 39 98 11 12", "+33639981112"),
        ("pas le 06 39 98 11 10, le bon c 06 39 98 11 12", "+33639981112"),
        ("c plus le 0639981110 c le 0639981112", "+33639981112"),
        ("surtout pas au 06 39 98 11 12", None),
        ("06 39 98 l1 I2", "+33639981112"),
        ("06 puis 39 puis 98 puis 11 puis 12", "+33639981112"),
        ("zapel pa ecri moi o 0639981112", "+33639981112"),
    ],
)
def test_the_number_that_is_meant_counts(text: str, number: str | None) -> None:
    assert phone.read(text).value == number


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("03/05/2k9", date(2009, 5, 3)),
        ("né en l'an 2K10 le 3 mai", date(2010, 5, 3)),
        ("3 5 2 0 0 9", date(2009, 5, 3)),
        ("3 mai 20 09", date(2009, 5, 3)),
        ("trois mai zéro neuf", date(2009, 5, 3)),
        ("3 mai deumilneuf", date(2009, 5, 3)),
        ("3 mai deux milles neuf", date(2009, 5, 3)),
        ("3 mai mille neuf cent quatre vingt dix neuf", date(1999, 5, 3)),
        ("3 mai dix neuf cent quatre vingt dix neuf", date(1999, 5, 3)),
        ("3 mai de l'an 2009", date(2009, 5, 3)),
        ("le 03 du 05 de l'année 2009", date(2009, 5, 3)),
    ],
)
def test_a_year_may_be_written_in_many_ways(text: str, born: date) -> None:
    assert birth_date.read(text, TODAY).value == born


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("le sept du huit deux mille huit", date(2008, 8, 7)),
        ("le neuf du sept deux mille huit", date(2008, 7, 9)),
        ("le un du un deux mille dix", date(2010, 1, 1)),
        ("le sept 05 2007", date(2007, 5, 7)),
        ("5 sept 2009", date(2009, 9, 5)),
        ("5 du sept 2009", None),
        ("troisième jour de mai 2009", date(2009, 5, 3)),
        ("le 3e jour du 5ème mois de 2009", date(2009, 5, 3)),
        ("1ier mai 2009", date(2009, 5, 1)),
        ("mai 2009, le 12", date(2009, 5, 12)),
        ("en 2009, le 3/5", date(2009, 5, 3)),
        ("J:3 M:5 A:2009", date(2009, 5, 3)),
    ],
)
def test_a_day_may_be_said_in_many_ways(text: str, born: date | None) -> None:
    assert birth_date.read(text, TODAY).value == born


@pytest.mark.parametrize(
    ("month", "number"),
    [("janvyé", 1), ("févriyé", 2), ("mas", 3), ("jen", 6), ("jwen", 6), ("juyé", 7), ("zilyé", 7), ("out", 8),
     ("septanm", 9), ("oktòb", 10), ("novanm", 11), ("désanm", 12)],
)  # fmt: skip
def test_months_may_be_creole(month: str, number: int) -> None:
    assert birth_date.read(f"mwin lé né le 20 {month} 2009", TODAY).value == date(2009, number, 20)


@pytest.mark.parametrize(
    "text",
    [
        "3 mai 16 ans",
        "3/5/16 ans",
        "le 3 mai 14h",
        "3/5/2k",
        "06 05 09 12 33",
        "5 mois 2009",
        "né en 2009, frr de 15 jen ai un",
        "mai 2009 le 12 rue du port",
        "inscrit depuis 2009 le 3/5",
    ],
)
def test_an_age_an_hour_and_a_telephone_are_no_year(text: str) -> None:
    assert birth_date.read(text, TODAY).value is None


def test_a_telephone_after_a_date_leaves_it() -> None:
    assert birth_date.read("né le 03/05/09 06 39 98 11 12", TODAY).value == date(2009, 5, 3)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("c le06 39 98 11 12stp", "+33639981112"),
        ("06 39 98, la suite 11 et 12", "+33639981112"),
        ("06 39 98 11 et 12 ans", None),
        ("06 39 98 double zéro 12", "+33639980012"),
        ("00639981112", "+33639981112"),
        ("06 06 06 06 06 06", None),
        ("ref AB0639981112", None),
        ("né le 03 05 2009 et 12", None),
    ],
)
def test_a_number_is_found_among_words_and_no_other_is(text: str, number: str | None) -> None:
    assert phone.read(text).value == number
