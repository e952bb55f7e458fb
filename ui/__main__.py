"""`peri`: the window. `peri <command>`: the command line."""


def main() -> int:
    """The exit status. Everything is imported here: processes that run models import this module again."""
    import sys

    arguments = sys.argv[1:]
    if arguments and arguments != ["--measure-start"]:
        from assistant.cli import main as command_line

        return command_line(arguments)
    from ui.app import run

    return run([], measure=bool(arguments))


if __name__ == "__main__":
    raise SystemExit(main())
