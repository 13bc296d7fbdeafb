-- Why: events travel to the consoles by an outbox that is written in the transaction of the change (docs/adr), and a command is done
-- at most once per user and command id.
-- Roll forward: both tables only ever grow columns; a failed run leaves nothing behind (one transaction).

create table outbox (
    id      bigint generated always as identity,
    xid     xid8        not null default pg_current_xact_id(),
    at      timestamptz not null,
    payload text        not null,
    roles   text[]      not null,
    user_id uuid,
    primary key (xid, id)
);
create index outbox_at on outbox (at);
comment on column outbox.xid is 'Writing transaction. The feed reads rows with xid < pg_snapshot_xmin(pg_current_snapshot()): all of them are final.';

create table command_log (
    user_id      uuid        not null,
    command_id   uuid        not null,
    payload_hash bytea       not null,
    reply        text,
    at           timestamptz not null,
    primary key (user_id, command_id)
);
create index command_log_at on command_log (at);
