-- Why: the desk's own and the units' equipment with its history; tickets point at it.
-- Roll forward: one transaction; a failed run leaves nothing behind.

create function asset_search(tag text, model text, serial text, location text, owner text) returns text
    language sql immutable parallel safe
    return search_text(tag || ' ' || model || ' ' || coalesce(serial, '') || ' ' || coalesce(location, '') || ' ' || coalesce(owner, ''));

create table asset (
    id             uuid        primary key,
    version        int         not null,
    tag            text        not null check (tag ~ '^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$'),
    kind           text        not null check (kind in ('APPLICATION_SERVER', 'DATABASE_SERVER', 'FIREWALL', 'SWITCH', 'INTERNET_LINK',
                                                        'HELPDESK_DEVICE', 'PC', 'PRINTER', 'MODEM', 'NETWORK')),
    model          text        not null check (length(model) between 1 and 100),
    serial         text        check (length(serial) <= 60),
    unit_id        uuid        references unit (id),
    location       text        check (length(location) <= 100),
    owner          text        check (length(owner) <= 100),
    warranty_until date,
    state          text        not null check (state in ('IN_USE', 'IN_REPAIR', 'SPARE', 'RETIRED')),
    note           text        check (length(note) <= 2000),
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    updated_by     text        not null,
    search         text        not null generated always as (asset_search(tag, model, serial, location, owner)) stored,
    tag_key        text        not null generated always as (upper(tag)) stored,
    constraint asset_tag unique (tag_key)
);
create unique index asset_serial on asset (lower(model), upper(serial));
create index asset_search on asset using gin (search gin_trgm_ops);
create index asset_unit on asset (unit_id);
comment on column asset.unit_id is 'Unit it stands in; null for the desk''s own.';
comment on column asset.tag_key is 'Tags are one tag however they are written; also the order of lists.';

create table asset_event (
    asset_id uuid        not null references asset (id),
    position bigint      not null generated always as identity,
    at       timestamptz not null,
    by_id    uuid        not null,
    by_name  text        not null,
    kind     text        not null check (kind in ('REGISTERED', 'MOVED', 'STATE', 'CHANGED')),
    field    text,
    "from"   text,
    "to"     text,
    reason   text        check (length(reason) <= 200),
    primary key (asset_id, position)
);
comment on table asset_event is 'What happened to an asset. Append-only.';
select append_only('asset_event');
create trigger asset_event_append_only
    before update or delete or truncate on asset_event
    for each statement execute function refuse_rewriting_history();

alter table ticket
    add constraint ticket_asset foreign key (asset_id) references asset (id);
create index ticket_asset on ticket (asset_id, created_at desc) where asset_id is not null;
