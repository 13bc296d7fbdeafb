-- Why: tickets with their thread, their numbers and their SLA clocks.
-- Roll forward: one transaction; a failed run leaves nothing behind.

create table ticket_category (
    code       text primary key,
    position   int  not null unique,
    name       text not null,
    name_en    text not null,
    group_code text not null references support_group (code)
);
comment on table ticket_category is 'What operators ask about; decides which support group gets the ticket first.';

insert into ticket_category (code, position, name, name_en, group_code) values
    ('ACCOUNT',      1, 'Akun dan hak akses',             'Account and access',               'DESK'),
    ('LP_ENTRY',     2, 'Input Laporan Polisi',           'Entering police reports',          'BUSINESS_ANALYSIS'),
    ('LP_NUMBER',    3, 'Penomoran LP',                   'Numbers of police reports',        'SOFTWARE'),
    ('LP_TRANSFER',  4, 'Pelimpahan LP',                  'Transfer of police reports',       'BUSINESS_ANALYSIS'),
    ('CLEARANCE',    5, 'Penyelesaian perkara (selra)',   'Case clearance (selra)',           'BUSINESS_ANALYSIS'),
    ('SUMMARY',      6, 'Rekap dan dashboard',            'Summaries and dashboard',          'SOFTWARE'),
    ('MOBILE',       7, 'Mobile dan sinkronisasi',        'Mobile and synchronisation',       'SOFTWARE'),
    ('INTEGRATION',  8, 'Integrasi dengan sistem lain',   'Integration with other systems',   'DATA_INTEGRATION'),
    ('LOSS_LETTER',  9, 'Surat kehilangan (SKTLK)',       'Loss letters (SKTLK)',             'SOFTWARE'),
    ('SIGNATURE',   10, 'Tanda tangan elektronik (TTE)',  'Electronic signature (TTE)',       'SOFTWARE'),
    ('PERSON_DATA', 11, 'Pencarian data diri',            'Searching personal data',          'BUSINESS_ANALYSIS'),
    ('NETWORK',     12, 'Jaringan dan perangkat',         'Network and devices',              'HARDWARE'),
    ('TRAINING',    13, 'Pelatihan',                      'Training',                         'DESK');

create table ticket_number (
    year int primary key,
    last int not null
);
comment on table ticket_number is 'Last number given per year. Raised in the transaction that files the ticket: no gaps, no doubles, filers take turns.';

create table ticket (
    id             uuid        primary key,
    version        int         not null,
    number         text        not null unique check (number ~ '^T-[0-9]{4}-[0-9]{6,}$'),
    type           text        not null check (type in ('INCIDENT', 'SERVICE_REQUEST', 'PROBLEM')),
    subject        text        not null check (length(subject) between 1 and 200),
    status         text        not null check (status in ('NEW', 'ASSIGNED', 'IN_PROGRESS', 'PENDING', 'RESOLVED', 'CLOSED')),
    pending_reason text        check (pending_reason in ('OPERATOR', 'SPARE_PART', 'VENDOR', 'OTHER_UNIT', 'PLANNED_DATE')),
    impact         text        not null check (impact in ('LOW', 'MEDIUM', 'HIGH')),
    urgency        text        not null check (urgency in ('LOW', 'MEDIUM', 'HIGH')),
    priority       text        not null check (priority in ('LOW', 'NORMAL', 'HIGH', 'CRITICAL')),
    origin         text        not null check (origin in ('CALL', 'OPERATOR', 'EMAIL', 'MONITORING', 'OWN')),
    category_code  text        not null references ticket_category (code),
    group_code     text        references support_group (code),
    assignee_id    uuid        references app_user (id),
    contact_id     uuid        references contact (id),
    unit_id        uuid        references unit (id),
    dors_number    text        check (length(dors_number) <= 200),
    calendar_id    uuid        not null references business_calendar (id),

    first_response_target_minutes int,
    first_response_counted_micros bigint      not null,
    first_response_running_since  timestamptz,
    first_response_reached_at     timestamptz,
    first_response_met_at         timestamptz,
    first_response_due_at         timestamptz,
    first_response_state          text        not null check (first_response_state in ('NONE', 'RUNNING', 'PAUSED', 'MET', 'MISSED')),

    resolution_target_minutes     int,
    resolution_counted_micros     bigint      not null,
    resolution_running_since      timestamptz,
    resolution_reached_at         timestamptz,
    resolution_met_at             timestamptz,
    resolution_due_at             timestamptz,
    resolution_state              text        not null check (resolution_state in ('NONE', 'RUNNING', 'PAUSED', 'MET', 'MISSED')),

    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    updated_by     text        not null,

    next_due_at    timestamptz not null generated always as (
        least(case when first_response_state = 'RUNNING' then first_response_due_at end,
              case when resolution_state = 'RUNNING' then resolution_due_at end,
              timestamptz '9999-12-31 00:00:00+00')) stored,
    search         text        not null generated always as (search_text(number || ' ' || subject)) stored,

    check ((status = 'PENDING') = (pending_reason is not null))
);
comment on column ticket.calendar_id is 'Calendar in which the clocks count, for good.';
comment on column ticket.first_response_due_at is 'Projection of the clock: target, counted, running_since and reached_at are what it is made from.';
comment on column ticket.next_due_at is 'Earliest due time of a running clock; the end of time when none runs, so that it sorts last.';

-- The views of the list: open ones by what is due next, the rest by time.
create index ticket_open on ticket (next_due_at, id) where status not in ('RESOLVED', 'CLOSED');
create index ticket_mine on ticket (assignee_id, next_due_at, id) where status not in ('RESOLVED', 'CLOSED');
create index ticket_unassigned on ticket (group_code, next_due_at, id)
    where status not in ('RESOLVED', 'CLOSED') and assignee_id is null;
create index ticket_pending on ticket (next_due_at, id) where status = 'PENDING';
create index ticket_done on ticket (updated_at desc, id desc) where status in ('RESOLVED', 'CLOSED');
create index ticket_all on ticket (created_at desc, id desc);
create index ticket_contact on ticket (contact_id, created_at desc);
create index ticket_unit on ticket (unit_id, next_due_at) where status not in ('RESOLVED', 'CLOSED');
create index ticket_search on ticket using gin (search gin_trgm_ops);

create table ticket_entry (
    id          uuid        primary key,
    ticket_id   uuid        not null references ticket (id),
    kind        text        not null check (kind in ('FILED', 'REPLY', 'CONTACT_REPLY', 'NOTE', 'STATUS', 'ASSIGNMENT', 'CALL')),
    at          timestamptz not null,
    author_id   uuid        not null,
    author_name text        not null,
    text        text        check (length(text) <= 20000),
    from_value  text,
    to_value    text
);
create index ticket_entry_thread on ticket_entry (ticket_id, at, id);
comment on table ticket_entry is 'The thread. Append-only: what was said and done stays said and done.';
select append_only('ticket_entry');

-- The rights keep the application out; this keeps everybody out, the owner's own slips included.
create function refuse_rewriting_history() returns trigger
    language plpgsql as
$$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger ticket_entry_append_only
    before update or delete or truncate on ticket_entry
    for each statement execute function refuse_rewriting_history();

create table ticket_call (
    ticket_id uuid        not null references ticket (id),
    call_id   uuid        not null,
    linked_at timestamptz not null,
    primary key (ticket_id, call_id)
);
create index ticket_call_call on ticket_call (call_id);
comment on column ticket_call.call_id is 'Key of the call feature; no foreign key, calls are kept for a shorter time than tickets.';
