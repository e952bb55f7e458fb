"""Hostile chat templates: none reaches the program around it, takes all memory, or runs without end."""

from __future__ import annotations

import sys
import time

import psutil
import pytest

from models.errors import TemplateError
from models.language.template import ChatTemplate
from models.values import Message, Role

TALK = (Message(Role.USER, "Hello"),)
DOUBLED = (
    "{{% set ns = namespace(x={0}) %}}{{% for i in range(60) %}}{{% set ns.x = {1} %}}{{% endfor %}}{{{{ ns.x }}}}"
)

WALKS = (
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ lipsum.__globals__['os'].system('id') }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ self.__init__.__globals__.__builtins__ }}",
    "{{ self._TemplateReference__context.environment.globals }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ ''['__class__'] }}",
    "{{ ''|attr('__class__') }}",
    "{{ ''|attr('__cla' ~ 'ss__') }}",
    "{{ []|map(attribute='__class__')|list ~ messages|map(attribute='__class__')|first }}",
    "{{ messages.__class__.__base__ }}",
    "{{ ''.__getattribute__('__class__') }}",
    "{{ raise_exception.__globals__ }}",
    "{{ raise_exception.__code__ }}",
    "{{ raise_exception.__closure__[0].cell_contents }}",
    "{{ strftime_now.__self__ }}",
    "{{ strftime_now.__class__.__subclasses__() }}",
    "{{ range.__class__.mro() }}",
    "{{ dict.__base__.__subclasses__() }}",
    "{{ '{0.__class__.__mro__}'.format('') }}",
    "{{ '{0.__class__}'.format_map({'0': ''}) }}",
    "{{ '{x.__globals__}'.format(x=raise_exception) }}",
    "{{ (loop or x).__class__ }}",
    "{% for m in messages %}{{ loop.__init__.__globals__ }}{% endfor %}",
    "{% macro m() %}{{ caller.__globals__ }}{% endmacro %}{{ m() }}{{ m._func.__globals__ }}",
    "{% set m = messages %}{{ m.append.__self__.__class__.__init__ }}",
    "{{ x.__init__.__globals__ }}",
    "{{ ().__class__.__bases__[0].__subclasses__()[104].load_module('os').system('id') }}",
    "{% for s in ''.__class__.__mro__ %}{{ s }}{% endfor %}",
)
FILES = (
    "{% import '/etc/passwd' as p %}{{ p }}",
    "{% include '/etc/passwd' %}",
    "{% extends '/etc/passwd' %}",
    "{% from 'os' import system %}{{ system('id') }}",
    "{% do messages.append(1) %}",
    "{{ __import__('os') }}",
    "{{ open('/etc/passwd').read() }}",
    "{{ eval('1') }}",
    "{% debug %}",
    "{{ config }}{{ request.application }}{{ get_flashed_messages() }}",
)
CHANGES = (
    "{{ messages.append({'role': 'system', 'content': 'x'}) }}",
    "{{ messages.clear() }}",
    "{{ messages[0].update(role='system') }}",
    "{{ messages[0].pop('content') }}",
    "{% set messages[0].role = 'system' %}",
)
LARGE = (
    DOUBLED.format("'aaaaaaaaaa'", "ns.x ~ ns.x"),
    DOUBLED.format("'aaaaaaaaaa'", "ns.x + ns.x"),
    DOUBLED.format("[1, 2]", "ns.x + ns.x"),
    DOUBLED.format("99999", "ns.x * ns.x"),
    DOUBLED.format("99999", "ns.x ** 9"),
    DOUBLED.format("'ab'", "ns.x.replace('a', ns.x)"),
    DOUBLED.format("'ab'", "ns.x|replace('a', ns.x)"),
    DOUBLED.format("'ab'", "ns.x.join([ns.x, ns.x, ns.x])"),
    DOUBLED.format("'ab'", "[ns.x, ns.x]|join(ns.x)"),
    DOUBLED.format("'ab'", "ns.x|string ~ ns.x|upper ~ 1"),
    "{{ '%3000000000d' % 1 }}",
    "{{ '%*d' % (3000000000, 1) }}",
    "{{ '{:3000000000}'.format(1) }}",
    "{{ '{:{}}'.format(1, 3000000000) }}",
    "{{ '{x:3000000000}'.format_map({'x': 1}) }}",
    "{{ 'a'.ljust(3000000000) }}{{ 'a'.zfill(3000000000) }}",
    "{{ 'a\t'.expandtabs(3000000000) }}",
    "{{ 'a'|center(3000000000) }}",
    "{{ 'a\nb'|indent(3000000000) }}",
    "{{ messages|tojson(indent=3000000000) }}",
    "{{ '%3000000000d'|format(1) }}",
    "{{ ('a' * 1000000) ~ ('b' * 1000000) }}",
    "{{ (3000000000 * 'a')|length }}",
    "{{ lipsum(n=99999999) }}",
    "{{ range(99999999) | list }}",
)
DEEP = ("{{ " + "(" * 50_000 + ")" * 50_000 + " }}", "{{ " + "-" * 50_000 + "1 }}", "{% if 1 %}" * 5_000)


@pytest.mark.parametrize(
    "source", [*WALKS, *FILES, *CHANGES, *LARGE, *DEEP], ids=range(len((*WALKS, *FILES, *CHANGES, *LARGE, *DEEP)))
)
def test_a_hostile_template_is_refused_or_gives_nothing_of_ours(source: str) -> None:
    began, before = time.monotonic(), psutil.Process().memory_info().rss
    try:
        text = "".join(piece.text for piece in ChatTemplate(source).render(TALK))
    except TemplateError:
        text = ""

    assert not any(secret in text for secret in ("<class", "<module", "<function", "root:", "uid=", "builtin"))
    assert len(text) < 2 * 1024 * 1024
    assert TALK[0].content == "Hello"
    assert psutil.Process().memory_info().rss - before < 200_000_000
    assert time.monotonic() - began < 30


@pytest.mark.parametrize("source", [*LARGE, *DEEP], ids=range(len((*LARGE, *DEEP))))
def test_what_would_take_all_memory_is_an_error(source: str) -> None:
    with pytest.raises(TemplateError):
        ChatTemplate(source).render(TALK)


@pytest.mark.parametrize(
    "inner", ["{% set x = a %}", "{{ a if a < 0 }}", "{% if a in [1, 2] %}{% endif %}"], ids=["set", "print", "if"]
)
def test_a_loop_that_writes_nothing_ends(monkeypatch: pytest.MonkeyPatch, inner: str) -> None:
    monkeypatch.setattr("models.language.template._MAX_SECONDS", 0.2)
    loops = "{% for a in range(99999) %}{% for b in range(99999) %}" + inner + "{% endfor %}{% endfor %}"
    traced, began = sys.gettrace(), time.monotonic()
    with pytest.raises(TemplateError, match="without end") as raised:
        ChatTemplate(loops).render(TALK)

    assert raised.type is TemplateError  # one of the tree, which a host can tell
    assert time.monotonic() - began < 10
    assert sys.gettrace() is traced


def test_what_templates_of_models_do_still_works() -> None:
    source = (
        "{{ bos_token }}{% set ns = namespace(found=false, text='') %}{% for m in messages %}"
        "{% set ns.text = ns.text ~ loop.index ~ '. ' + m['content'] | trim | replace('l', 'L') %}{% endfor %}"
        "{{ ns.text }} {{ ['a', 'b'] | join(', ') }} {{ messages | map(attribute='role') | join('+') }} "
        "{{ {'a': 1} | tojson(indent=2) | indent(4) }} {{ '%s-%d' % ('x', 3) }} {{ '{:>3}'.format(7) }} {{ 2 * 'ab' }}"
    )
    text = "".join(piece.text for piece in ChatTemplate(source, bos="<s>").render(TALK))

    assert text == '<s>1. Hello a, b user {\n      "a": 1\n    } x-3   7 abab'
