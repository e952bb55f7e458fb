"""`peri`: the window. `peri open FILE…` and `peri quick`: in it. `peri <command>`: the command line."""


def main() -> int:
    """The exit status. Everything is imported here: processes that run models import this module again."""
    import sys

    arguments = sys.argv[1:]
    if arguments and arguments[0] not in {"open", "quick", "--hidden", "--measure-start"}:
        from assistant.cli import main as command_line

        return command_line(arguments)
    from ui.app import run
    from ui.desktop.instance import CannotOpen, Request, request_of

    try:
        request = request_of(arguments[1:]) if arguments[:1] == ["open"] else Request()
    except CannotOpen as error:
        print(f"peri: {error}", file=sys.stderr)
        return 2
    if arguments[:1] in (["quick"], ["--hidden"]):
        request = Request(ask=arguments[0] == "quick", hidden=arguments[0] == "--hidden")
    return run([], measure=arguments == ["--measure-start"], request=request)


if __name__ == "__main__":
    raise SystemExit(main())
