-- Why: tickets that come again and again, each occurrence filed once, however many servers run.
-- Roll forward: one transaction; a failed run leaves nothing behind.

create table recurrence (
    id             uuid        primary key,
    version        int         not null,
    name           text        not null unique check (length(name) between 1 and 80),
    ticket         jsonb       not null,
    schedule       jsonb       not null,
    calendar_id    uuid        references business_calendar (id),
    paused         boolean     not null,
    done_until     timestamptz not null,
    next_run_at    timestamptz,
    refusal        text,
    refused_fields jsonb       not null default '[]' check (jsonb_typeof(refused_fields) = 'array'),
    updated_at     timestamptz not null,
    updated_by     text        not null,
    check (not paused or next_run_at is null)
);
create index recurrence_due on recurrence (next_run_at) where next_run_at is not null;
comment on column recurrence.done_until is 'Occurrences up to this moment are filed, missed or were never meant to be.';
comment on column recurrence.next_run_at is 'When the next occurrence is due; null when none is, or while it is paused.';
comment on column recurrence.refusal is 'Why the one that is due cannot be filed; it is tried again.';

create table recurrence_run (
    recurrence_id uuid        not null references recurrence (id) on delete cascade,
    day           date        not null,
    planned_at    timestamptz not null,
    filed_at      timestamptz not null,
    ticket_id     uuid        not null unique references ticket (id),
    missed        int         not null check (missed >= 0),
    primary key (recurrence_id, day)
);
comment on table recurrence_run is 'Which occurrence became which ticket. The key is what makes it one ticket per occurrence.';
comment on column recurrence_run.missed is 'How many occurrences before it were missed and are not filed any more.';
