"""The `accroche` command. Each subcommand imports what it needs, so that `--help` is quick."""

from __future__ import annotations

import typer

from bot.cli import content, data, service, sms, team, trying

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_show_locals=False,
    help="Accroche : le premier contact.",
)

app.command("serve")(service.serve)
app.command("worker")(service.worker)
app.command("demo")(service.demo)
app.command("chat")(trying.chat)
app.command("doctor")(service.doctor)
app.command("settings")(service.show_settings)
app.command("purge")(data.purge)
app.command("understand")(trying.understand)

for name, group in {
    "structure": team.structures,
    "adviser": team.advisers,
    "invitation": team.invitations,
    "sms": sms.sms_numbers,
    "db": data.database,
    "flows": content.flow_commands,
    "locales": content.locale_commands,
    "people": data.people,
    "keys": data.keys,
}.items():
    app.add_typer(group, name=name)
