-- Why: support groups whose tickets are assigned in turn, members with skills and Polda, absences with substitutes.
-- Roll forward: one transaction; a failed run leaves nothing behind.

alter table support_group
    add column assignment text        not null default 'BY_HAND' check (assignment in ('BY_HAND', 'ROUND_ROBIN')),
    add column version    int         not null default 0,
    add column updated_at timestamptz not null default now(),
    add column updated_by text        not null default 'Tanggap';
comment on column support_group.assignment is 'BY_HAND: members take tickets. ROUND_ROBIN: each goes to a member who is there, in turn.';

alter table user_group
    add column skills           text[]      not null default '{}',
    add column poldas           text[]      not null default '{}',
    add column last_assigned_at timestamptz;
comment on column user_group.skills is 'Codes of the categories the member knows best; tickets of those go to him first.';
comment on column user_group.last_assigned_at is 'When he was last given a ticket of the group: whose turn it is.';

create table absence (
    id            uuid        primary key,
    version       int         not null,
    user_id       uuid        not null references app_user (id),
    from_at       timestamptz not null,
    until_at      timestamptz not null,
    substitute_id uuid        references app_user (id),
    updated_at    timestamptz not null,
    updated_by    text        not null,
    check (from_at < until_at),
    check (substitute_id <> user_id)
);
create index absence_user on absence (user_id, until_at);
create index absence_substitute on absence (substitute_id, until_at) where substitute_id is not null;
comment on table absence is 'Who is away when, and who sees and receives his tickets meanwhile.';
