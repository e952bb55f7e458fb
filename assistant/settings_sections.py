"""The settings of Peri in their sections, each with its default, its limits and what it does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assistant.settings_schema import Effect, setting


class Replies(StrEnum):
    """Which replies are read aloud."""

    ALWAYS = "always"
    SPOKEN = "spoken"
    NEVER = "never"


class VoiceEngine(StrEnum):
    HIBARI = "hibari"
    SYSTEM = "system"


class Permission(StrEnum):
    ASK = "ask"
    ALWAYS = "always"
    NEVER = "never"


class ToolUse(StrEnum):
    """Whether the model may call tools."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """Of the window's words."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    CHINESE = "zh-cn"
    ARABIC = "ar"


@dataclass(frozen=True)
class KernelSettings:
    model: str = setting(
        "qwen2.5-coder-1.5b-instruct",
        "The language model that answers; `peri models list` names them.",
        effect=Effect.LOAD,
    )
    context_tokens: int = setting(
        4096,
        "How much of a conversation the model sees at once, in tokens (a word is 1 to 2). More takes more memory.",
        least=512,
        most=1_048_576,
        effect=Effect.LOAD,
    )
    threads: int = setting(
        0, "Processor threads. 0: as many as the machine has cores.", least=0, most=1024, effect=Effect.LOAD
    )
    gpu_layers: int = setting(
        -1, "Layers of the model on the graphics card. -1: as many as fit.", least=-1, most=10_000, effect=Effect.LOAD
    )
    adapters: str = setting(
        "",
        'Adapters (LoRA) on top of the model, each with its strength, such as "poet:0.8". Empty: none.',
        effect=Effect.LOAD,
    )
    temperature: float = setting(0.7, "How freely words are chosen. 0: always the likeliest.", least=0, most=2)
    top_k: int = setting(20, "Choose among this many likeliest tokens. 0: no limit.", least=0, most=1_000_000)
    top_p: float = setting(0.8, "Choose among the likeliest tokens that make up this share together.", least=0, most=1)
    min_p: float = setting(
        0.05, "Leave out tokens that are less likely than this share of the likeliest.", least=0, most=1
    )
    repeat_penalty: float = setting(1.05, "How strongly repetition is avoided. 1: not at all.", least=0.5, most=2)
    seed: int = setting(
        -1, "The same seed gives the same reply to the same prompt. -1: a new one every time.", least=-1, most=2**32 - 1
    )
    max_reply_tokens: int = setting(
        1024, "The longest reply, in tokens; so much of the context is kept free for it.", least=16, most=1_048_576
    )
    instructions: str = setting("", "What the model should know of you or how it should answer, in your own words.")
    preload: bool = setting(True, "Load the model when the window opens, so that the first answer comes sooner.")


@dataclass(frozen=True)
class HearingSettings:
    model: str = setting("whisper-base", "The model that turns speech into text.", effect=Effect.LOAD)
    language: str = setting("", 'The language you speak, as a code such as "en" or "de". Empty: recognise it.')
    wait_for_phrase: bool = setting(
        False, "Whether a hands-free conversation heeds nothing until it hears the wake phrase."
    )
    wake_phrase: str = setting("hey peri", "The words that it waits for.", least=5)
    open_at_start: bool = setting(False, "Open the microphone, hands-free, as soon as the window opens.")


@dataclass(frozen=True)
class SeeingSettings:
    model: str = setting(
        "", "The image encoder: a folder that `peri models export-clip` wrote. Empty: the one that comes with Peri."
    )


@dataclass(frozen=True)
class SpeakingSettings:
    replies: Replies = setting(Replies.ALWAYS, 'Which replies are read aloud. "spoken": those to spoken questions.')
    engine: VoiceEngine = setting(VoiceEngine.HIBARI, 'What speaks: Peri\'s own voice, or those of the "system".')
    voice: str = setting("", "The name of the voice. Empty: the engine's first.")
    speed: float = setting(1.0, "How fast it speaks.", least=0.5, most=2)


@dataclass(frozen=True)
class DeviceSettings:
    microphone: str = setting("", "The name of the microphone, or a part of it. Empty: the system's.")
    speaker: str = setting("", "The name of the loudspeaker, or a part of it. Empty: the system's.")
    camera: str = setting("", "The name of the camera, a part of it, or its number. Empty: the first.")
    use_microphone: bool = setting(True, "Whether the microphone may be opened at all.")
    use_speaker: bool = setting(True, "Whether Peri may be heard at all. Off: replies are only shown.")
    allow_screen: Permission = setting(
        Permission.ASK, 'Whether Peri may look at the screen when you tell it to. "ask": you are asked each time.'
    )
    allow_clipboard: Permission = setting(
        Permission.ASK, "The same of the picture in the clipboard. What you paste yourself needs no leave."
    )
    allow_camera: Permission = setting(Permission.ASK, "The same of the camera.")


@dataclass(frozen=True)
class ToolSettings:
    use: ToolUse = setting(
        ToolUse.AUTO, 'Whether the model may use tools. "auto": where it has half a billion parameters or more.'
    )
    enabled_plugins: tuple[str, ...] = setting(
        (), "The plugins whose tools may be used; `peri plugins` lists, enables and disables them.", effect=Effect.START
    )
    disabled_tools: tuple[str, ...] = setting((), "Tools that are never used, by name.")
    offered: int = setting(
        10,
        "So many tools are offered to the model at once: those nearest to the request.",
        least=1,
        most=200,
        effect=Effect.START,
    )
    steps: int = setting(8, "So often the model may call tools before it must answer.", least=1, most=100)
    seconds: float = setting(
        300.0,
        "After this many seconds of calls the model must answer; your own answers don't count.",
        least=1,
        most=86_400,
    )


@dataclass(frozen=True)
class MemorySettings:
    use: bool = setting(True, "Whether what Peri remembers of you is used in its answers.")
    propose: bool = setting(
        True, "Whether Peri looks, while nothing else is to do, for facts and wishes in what you write and say."
    )


@dataclass(frozen=True)
class DocumentSettings:
    use: bool = setting(True, "Whether passages of your indexed documents are used in answers without your asking.")
    qdrant: str = setting(
        "",
        "The address of a Qdrant server that keeps the vectors of passages, such as http://localhost:6333. Empty: "
        "Peri's own file does.",
        effect=Effect.START,
    )


@dataclass(frozen=True)
class MachineSettings:
    keep_free_mb: int = setting(
        512, "So many megabytes of memory are left to other programs when a model is loaded.", least=0, most=1_048_576
    )
    idle_minutes: float = setting(
        15.0,
        "Ears, eyes, voice and other helpers that were not used for so long give their memory back until they are "
        "needed again. 0: never.",
        least=0,
        most=100_000,
    )
    kernel_idle_minutes: float = setting(60.0, "The same of the language model.", least=0, most=100_000)


@dataclass(frozen=True)
class FileSettings:
    folders: tuple[str, ...] = setting(
        (), 'The folders whose files tools may read and, when you agree, write; such as "~/Documents". Empty: none.'
    )


@dataclass(frozen=True)
class WebSettings:
    on: bool = setting(False, "Whether pages of the web may be read and searched for.")
    search: str = setting(
        "", 'The search engine: the address of a SearXNG server, or one with "{query}" in it. Empty: none.'
    )
    hosts: tuple[str, ...] = setting(
        (), 'Hosts whose pages may be read without a question, with those below them; such as "wikipedia.org".'
    )
    local_hosts: tuple[str, ...] = setting(
        (), "Hosts that may lie in a private network, or on this machine; no others are read there."
    )


@dataclass(frozen=True)
class DesktopSettings:
    tray: bool = setting(True, "Whether a sign in the desktop's tray shows what Peri does.")
    stay_in_tray: bool = setting(False, "Whether closing the window leaves Peri in the tray, ready for the key.")
    notifications: bool = setting(
        True, "Whether you are told of a finished reply or a question while you look at another window."
    )
    key: str = setting(
        "", 'The key that opens the quick question from every program, such as "Ctrl+Alt+Space". Empty: none.'
    )
    start_at_login: bool = setting(False, "Whether Peri starts with the desktop, in its tray.")
    in_menu: bool = setting(
        False, "Whether Peri is in the desktop's menu, opens peri:// links and is offered for files (on Linux)."
    )


@dataclass(frozen=True)
class WindowSettings:
    theme: Theme = setting(Theme.SYSTEM, 'Light or dark. "system": as the desktop is.')
    text_scale: float = setting(
        1.0, "The size of text; 1 is the desktop's own.", least=0.5, most=3, effect=Effect.START
    )
    welcome: bool = setting(
        True, "Show the first steps when the window opens and no model is there to answer.", effect=Effect.START
    )
    propose_titles: bool = setting(
        True,
        "Whether the model, where it has half a billion parameters or more, names conversations that you haven't, "
        "while nothing else is to do.",
    )
    language: Language = setting(
        Language.SYSTEM, 'The language of the window. "system": as the desktop is.', effect=Effect.START
    )
