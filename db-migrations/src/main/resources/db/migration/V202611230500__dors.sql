-- Why: the desk looks up what became of a report. Reports are kept as DORS told them, without the persons in them: imported ones, and
-- the gateway's last answers for when DORS is out of reach. Every lookup leaves a line that nobody can change.
-- Roll forward: one transaction; a failed run leaves nothing behind.

create table dors_report (
    source text        not null check (source in ('IMPORT', 'ANSWER')),
    number text        not null,
    as_of  timestamptz not null,
    report jsonb       not null,
    primary key (source, number)
);

create table dors_access (
    id        uuid primary key,
    at        timestamptz not null,
    user_id   uuid        not null,
    user_name text        not null,
    address   text        not null,
    typed     text        not null,
    canonical text,
    reason    text        not null,
    call_id   uuid,
    ticket_id uuid,
    outcome   text        not null
);
create index dors_access_at on dors_access (at desc);
create index dors_access_canonical on dors_access (canonical, at desc);

select append_only('dors_access');
