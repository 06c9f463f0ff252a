"""The command line: ``python -m bot``, or ``draw-bot`` where it is installed.

A command imports the bot only when it runs. The import takes a second, during which an interrupt
must not end in a traceback, and it fails on a system without file locks.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from bot import host, logs, setting_values
from bot.errors import AlreadyRunning, BotError, SettingsError
from bot.platforms import refuse_to_forget
from bot.rules import RuleFault, read_rulebook, rulebook, rules_report, use
from bot.settings import Settings, read_env_file, read_settings

_Value = TypeVar("_Value")

FAILED, MISUSED, ALREADY_RUNNING = 1, 2, 3
INTERRUPTED = 130
"""The shells' exit status for SIGINT. ``run`` exits with 0 on it, even during its start."""
TRY_PORT = 8080

_QUIETER = {"try": {"LOG_LEVEL": "WARNING"}}
"""Default settings of a command, which the environment overrides."""

_SHORT = {"check", "try", "export", "import", "rules"}
"""Commands that end without a signal, or store nothing."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    host.print_in_any_encoding()
    options = _parser().parse_args(arguments)
    try:
        host.refuse_windows()
        environment = _environment(Path(".env"), os.environ)
        settings = read_settings(_QUIETER.get(options.command, {}) | environment)
        logs.configure(settings.log_level, settings.log_format)
        use_rules(settings)
        if options.command == "rules":
            for line in rules_report(rulebook(), options.on or datetime.now(UTC).date()):
                print(line)
            return 0
        host.refuse_bad_certificates(os.environ)
        host.use_proxies(settings.proxies, os.environ)
        if options.command not in _SHORT:
            refuse_to_forget(settings, environment)
            host.warn_of_open_folder(settings.data_dir)
        import asyncio

        return asyncio.run(_command(options, settings, environment))
    except KeyboardInterrupt:
        print("draw-bot: interrupted", file=sys.stderr)
        return INTERRUPTED if options.command in _SHORT else 0
    except SettingsError as error:
        return _refuse(error, MISUSED)
    except AlreadyRunning as error:
        return _refuse(error, ALREADY_RUNNING)
    except BotError as error:
        return _refuse(error, FAILED)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="draw-bot",
        description="Tells people in the Express Entry pool what each new draw means for them.",
        epilog="Settings come from the environment and from .env; see .env.example.",
    )
    commands = parser.add_subparsers(dest="command", metavar="command")
    commands.add_parser("run", help="everything in one process (default)")
    commands.add_parser("web", help="answer people by webhook; several may share a database")
    commands.add_parser("worker", help="watch and send; one of several does, the others stand by")
    checking = commands.add_parser(
        "check", help="try settings, store, source and token; a line each"
    )
    checking.add_argument(
        "--release", action="store_true", help="fail of what is ours alone, not of who is away"
    )
    trying = commands.add_parser("try", help="meet the bot in a browser; no token, no network")
    trying.add_argument(
        "--port",
        type=_argument(setting_values.port),
        default=TRY_PORT,
        help="0: any free one (%(default)s)",
    )
    rules = commands.add_parser("rules", help="the rules of a day, and the editions behind them")
    rules.add_argument(
        "--on",
        type=_argument(setting_values.calendar_day),
        metavar="DAY",
        help="such as 2026-02-18 (today)",
    )
    for name, does in (("export", "write the whole store to"), ("import", "add and replace from")):
        command = commands.add_parser(name, help=f"{does} a file of JSON lines")
        command.add_argument("file", type=Path, metavar="FILE")
    return parser


def _argument(parse: Callable[[str], _Value]) -> Callable[[str], _Value]:
    """The parser for argparse, which shows only the message of its own error."""

    def parsed(text: str) -> _Value:
        try:
            return parse(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return parsed


def use_rules(settings: Settings) -> None:
    """Read the operator's editions after ours, all or none. Raises SettingsError."""
    folder = settings.rules_dir
    if folder is not None and not os.path.isdir(folder):
        raise SettingsError(f"RULES_DIR: {folder} is not a folder; wanted: one with TOML files")
    try:
        use(read_rulebook(folder or settings.data_dir / "rules"))
    except RuleFault as fault:
        raise SettingsError(f"RULES_DIR: {fault}") from None


async def _command(
    options: argparse.Namespace, settings: Settings, environment: Mapping[str, str]
) -> int:
    # Next to nothing that is imported becomes garbage.
    gc.disable()
    from bot import app
    from bot.service import Half

    gc.freeze()
    gc.enable()
    match options.command:
        case "check":
            from bot.check import check
            from bot.clock import SystemClock

            clock, user_agent = SystemClock(), partial(app.user_agent, settings.contact)
            well = await check(
                settings, environment, clock, user_agent, print, patient=options.release
            )
            return 0 if well else FAILED
        case "try":
            from bot.tryout import tryout

            await tryout(options.port, partial(print, flush=True))
            return 0
        case "export":
            print(await app.export_to(settings, options.file))
            return 0
        case "import":
            print(await app.import_from(settings, options.file))
            return 0
        case command:
            await app.run(settings, half=Half(command or "run"))
            return 0


def _environment(env_file: Path, environ: Mapping[str, str]) -> dict[str, str]:
    """The environment, over the assignments of the file if there is one. Raises SettingsError.

    Docker makes a folder of a file that is to be mounted and does not exist: it is refused.
    """
    if not os.path.lexists(env_file):
        return dict(environ)
    try:
        # Editors on Windows put a byte order mark before the text.
        return {**read_env_file(env_file.read_text(encoding="utf-8-sig")), **environ}
    except UnicodeDecodeError:
        fault = "it is not UTF-8"
    except OSError as error:
        fault = str(error.strerror)
    raise SettingsError(f"{env_file} cannot be read ({fault}); wanted: a text file in UTF-8")


def _refuse(error: BotError, status: int) -> int:
    print(f"draw-bot: {logs.masked(str(error))}", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
