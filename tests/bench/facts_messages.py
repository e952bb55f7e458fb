"""Messages to an assistant: what of each is a lasting fact or wish that the user states, and what is not.

Written for this. `DEVELOPED` were looked at while the prompt was made, `HELD_OUT` were not. A fact is named by a piece
of its sentence that no other sentence of the message has.
"""

from __future__ import annotations

CODE = """Why does this fail?
```python
class User:
    def __init__(self):
        self.name = "My name is Bob"
        # I live in Rome
```"""
PASTED = """Please summarise this email:

> Hi, my name is Laura Stein and I live in Hamburg. I am allergic to penicillin.
> I work as a nurse at the university hospital.
"""
LETTER = """Translate into French: "I am a teacher from Leeds and I have two sons who love football a lot." """
STORY = """Write a short story in the first person that begins with these words:

I was born on a ship. My father was the captain and my mother hated the sea. I have never learned to swim."""

DEVELOPED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Hi, my name is Anna and I live in Lisbon. What should I cook tonight?", ("my name is Anna",)),
    ("I'm allergic to peanuts. Can you suggest a snack?", ("allergic to peanuts",)),
    ("My dog is called Rex. He is a beagle and afraid of thunder.", ("My dog is called Rex", "He is a beagle")),
    ("I work as a nurse in a children's hospital, mostly night shifts.", ("nurse",)),
    ("Please always answer in short sentences.", ("always answer in short sentences",)),
    ("Call me Sam from now on.", ("Call me Sam",)),
    ("We moved to Berlin last month. How do I register my address?", ("We moved to Berlin",)),
    ("My daughter Mia turns six on 3 May. Ideas for a party?", ("My daughter Mia",)),
    ("I prefer metric units.", ("metric units",)),
    ("Ich heiße Jonas und arbeite als Elektriker in Graz.", ("Ich heiße Jonas",)),
    ("Ich esse kein Fleisch. Was kann ich heute kochen?", ("kein Fleisch",)),
    ("Je m'appelle Camille et j'habite à Nantes.", ("Camille",)),
    ("Mon fils a une allergie au gluten. Une idée de dessert ?", ("allergie au gluten",)),
    ("Me llamo Lucía y tengo dos gatos.", ("Lucía",)),
    ("Vivo en Valencia desde 2019 y trabajo de arquitecto.", ("Vivo en Valencia",)),
    ("What is the capital of Australia?", ()),
    ("Can you help me with my homework?", ()),
    ("I need to sort a list of tuples by the second element in Python.", ()),
    ("How do I undo my last commit?", ()),
    ("Set a timer for ten minutes.", ()),
    ("Write me a poem about autumn.", ()),
    ("I think your last answer is wrong.", ()),
    ("Thank you, that helped me a lot!", ()),
    ("I want you to rewrite this sentence in a friendlier tone: The meeting is cancelled.", ()),
    ("Wie spät ist es in Tokio?", ()),
    ("Kannst du mir das genauer erklären?", ()),
    ("Peux-tu m'aider à écrire une lettre ?", ()),
    ("¿Puedes decirme cómo llego al aeropuerto?", ()),
    (CODE, ()),
    (PASTED, ()),
)

HELD_OUT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("I'm vegetarian, by the way. Suggest three restaurants dishes for a date.", ("vegetarian",)),
    ("My wife's name is Elena and our anniversary is on 12 June.", ("Elena",)),
    ("I have type 1 diabetes, so keep sugar in mind.", ("diabetes",)),
    ("I study physics in Edinburgh. Explain entropy to me.", ("study physics",)),
    ("Never use emojis when you write to me.", ("emojis",)),
    ("My car is a 2014 Skoda Octavia. Which oil does it need?", ("Skoda",)),
    ("Remember that my locker number is 214.", ("locker number",)),
    ("I used to smoke but I quit in March.", ("I quit in March",)),
    ("I play the cello in a small orchestra on Thursdays.", ("cello",)),
    ("Meine Schwester heißt Klara und wohnt in Zürich.", ("Klara",)),
    ("Bitte nenn mich Alex.", ("nenn mich Alex",)),
    ("Ich bin 42 Jahre alt und habe drei Kinder.", ("drei Kinder",)),
    ("Je suis professeur de mathématiques à Lyon.", ("professeur",)),
    ("Soy alérgica a la lactosa.", ("lactosa",)),
    ("Mi color favorito es el verde.", ("verde",)),
    ("Who wrote The Magic Mountain?", ()),
    ("What time is it?", ()),
    ("I don't understand the second step.", ()),
    ("Open my notes and read the latest one.", ()),
    ("I'd like a recipe for pancakes.", ()),
    ("Is it true that we only use ten percent of our brain?", ()),
    ("I get an error when I run npm install: EACCES permission denied.", ()),
    ("Let me know when you are done.", ()),
    ("Make my text shorter: The quick brown fox jumps over the lazy dog near the river bank.", ()),
    ("Was bedeutet das Wort Serendipität?", ()),
    ("Ich brauche eine Formel für den Mittelwert in Excel.", ()),
    ("Je voudrais une traduction de cette phrase : Good morning.", ()),
    ("No entiendo tu respuesta.", ()),
    (LETTER, ()),
    (STORY, ()),
)

RELATIONS: tuple[tuple[str, str, str], ...] = (
    ("I live in Berlin.", "I moved to Munich last week.", "replaces"),
    ("My name is Anna.", "My name is Anna and I'm from Porto.", "other"),
    ("I work as a nurse.", "I work as a nurse in a hospital.", "same"),
    ("My dog is called Rex.", "My cat is called Tom.", "other"),
    ("I'm vegetarian.", "I eat meat again.", "replaces"),
    ("My favourite colour is green.", "My favourite colour is blue now.", "replaces"),
    ("I have two children.", "I play the cello.", "other"),
    ("Call me Sam.", "Please call me Alex from now on.", "replaces"),
    ("I prefer metric units.", "I like metric units better.", "same"),
    ("My sister lives in Oslo.", "I live in Oslo.", "other"),
    ("Ich wohne in Graz.", "Ich bin nach Wien gezogen.", "replaces"),
    ("Ich heiße Jonas.", "Mein Name ist Jonas.", "same"),
    ("Je suis professeur.", "Je suis allergique au gluten.", "other"),
    ("J'habite à Nantes.", "J'habite maintenant à Brest.", "replaces"),
    ("Vivo en Valencia.", "Tengo dos gatos.", "other"),
    ("I drive a Skoda.", "I sold the Skoda and drive a Volvo now.", "replaces"),
    ("I am allergic to peanuts.", "I am allergic to cats.", "other"),
    ("My phone number is 555-0101.", "My new phone number is 555-0199.", "replaces"),
    ("I'm learning Italian.", "I learn Italian.", "same"),
    ("My wife is called Elena.", "My daughter is called Mia.", "other"),
)
"""What is remembered, what was said later, and what the later is to the former."""
