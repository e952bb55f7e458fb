"""A long conversation of a fixed seed: facts, what is asked about them, and what is talked about in between."""

from __future__ import annotations

import random
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stated:
    """What the user says, what is asked later in other words, and the word that the answer must have."""

    said: str
    asked: str
    answer: str


FACTS = (
    Stated("My sister Ada moved to Trondheim last spring.", "In which city does my sister Ada live now?", "Trondheim"),
    Stated("The alarm code of our office is 7341.", "What is the code of the office alarm?", "7341"),
    Stated("Our dog Biscuit is afraid of thunder.", "What is our dog Biscuit afraid of?", "thunder"),
    Stated("I parked the car on level 4, bay 27.", "In which bay did I park the car?", "27"),
    Stated("My dentist is Dr. Okafor.", "Who is my dentist?", "Okafor"),
    Stated("The project at work has the name Heron.", "What is the project at work called?", "Heron"),
    Stated("I'm allergic to walnuts.", "Which nuts am I allergic to?", "walnut"),
    Stated("My train to Lyon leaves at 6:42.", "When does my train to Lyon leave?", "6:42"),
    Stated("The wifi password at the cabin is blueotter.", "What is the wifi password at the cabin?", "blueotter"),
    Stated("My daughter plays the cello in the school orchestra.", "Which instrument does my daughter play?", "cello"),
    Stated("The landlord's name is Mr. Petrov.", "What is the name of my landlord?", "Petrov"),
    Stated("I owe Marcus 85 euros for the concert.", "How much do I owe Marcus?", "85"),
    Stated("Grandma's birthday is on the 9th of March.", "When is grandma's birthday?", "March"),
    Stated("The paint in the hallway is called Moss Grey.", "Which paint did we use in the hallway?", "Moss"),
    Stated("My bicycle has the frame number WTU219.", "What is the frame number of my bicycle?", "WTU219"),
    Stated("Our team meets in room Kepler.", "In which room does our team meet?", "Kepler"),
    Stated(
        "The doctor told me to take 20 milligrams of the tablets.",
        "How many milligrams of the tablets do I take?",
        "20",
    ),
    Stated("My favourite tea is lapsang.", "Which tea is my favourite?", "lapsang"),
    Stated("The plumber comes on Thursday.", "On which day does the plumber come?", "Thursday"),
    Stated("My brother works as a glassblower.", "What does my brother do for work?", "glassblow"),
    Stated("The spare key is under the third flower pot.", "Where is the spare key?", "pot"),
    Stated("My thesis is about lichens.", "What is my thesis about?", "lichen"),
    Stated("The meeting with the bank is with Mrs. Lindqvist.", "With whom is the meeting at the bank?", "Lindqvist"),
    Stated("Our cat Nimbus is 11 years old.", "How old is our cat Nimbus?", "11"),
)
_TOPICS = (
    ("How do I keep bread fresh for longer?", "Keep it in a linen bag or a bread box, and freeze what you don't eat."),
    (
        "Why is the sky red in the evening?",
        "The light's way through the air is longer then; blue is scattered out.",
    ),
    ("Give me a word for being very tired.", "Exhausted. Worn out would do as well, in a less formal letter."),
    ("What is a good first line for an invitation?", "We would love to have you with us, on an evening of good food."),
    ("How many grams are in an ounce?", "About 28.35 grams. For cooking, 28 is close enough."),
    ("What does a comma splice mean?", "Two whole sentences joined by a comma alone. Use a full stop instead."),
    ("How do I sort a list in Python?", "Call sorted(values), or values.sort() to change the list itself."),
    ("Is it better to water plants in the morning?", "Yes: less of it evaporates, and leaves dry during the day."),
    ("What is the tallest mountain in Africa?", "Kilimanjaro, 5,895 metres above the sea, in Tanzania."),
    ("How do I get a coffee stain out of a shirt?", "Rinse it cold at once, then use a little dish soap and wash it."),
    ("Suggest a short stretch for the neck.", "Let an ear sink to the shoulder, hold it for half a minute, change."),
    ("What is the difference between jam and jelly?", "Jam has pieces of the fruit in it, jelly only the juice."),
)

SUBJECTS = """
    granite herons rhubarb windmills accordions glaciers saffron lighthouses badgers origami tides cinnamon marble
    kites sundials moss velvet canyons falcons clay rainbows sledges nutmeg harbours crystals walruses paper thyme
    comets bridges wool geysers ravens ginger valleys clocks seals amber deserts flutes pearls orchards copper owls
    ferns chess caves maples silk dolphins basalt
""".split()  # noqa: SIM905 - a list of them fills a page
"""Enough for a long conversation in which nothing is talked about twice."""


def filler(number: int) -> tuple[str, str]:
    """A question and its reply that say nothing of the user."""
    question, reply = _TOPICS[number % len(_TOPICS)]
    return f"{question} ({number})", reply


def facts_talk(turns: int, seed: int = 7) -> tuple[list[tuple[str, str]], list[Stated]]:
    """A conversation of `turns` turns in which every fact is stated once, 20 turns before its end or earlier; and the
    facts in an order to ask for them.
    """
    chance = random.Random(seed)
    places = sorted(chance.sample(range(turns - 20), len(FACTS)))
    stated = dict(zip(places, chance.sample(FACTS, len(FACTS)), strict=True))
    said = [(stated[at].said, "Noted.") if at in stated else filler(at) for at in range(turns)]
    return said, chance.sample(FACTS, len(FACTS))
