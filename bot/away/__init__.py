"""In front of the web: while the database is away, webhooks are kept in the spool, and pages say so.

A call goes straight to the app while nothing waits in the spool; as soon as something does, it takes its place at
the end, so that what one person writes stays in order. When the database is back the calls are made again, to the
same app, as they came: what each webhook does is written once.

Processes of one machine share the spool, and so one order. Between machines there is none while the database, the
one thing they share, is away: there each drains its own, which takes seconds.
"""
