-- Why: policies by type, priority, category and Polda instead of by priority alone; calendars, policies and holidays are changed at run
-- time, and clocks must be able to name the very version they counted by.
-- Roll forward: one transaction; a failed run leaves nothing behind.

-- One number for the whole catalogue: every change of a policy, a calendar or the holidays raises it. Tickets remember the number they
-- were last looked at with, so that what a change has left to do can be seen at any time, also after a crash.
create table sla_catalogue (
    only_row boolean not null primary key default true check (only_row),
    revision int     not null
);
insert into sla_catalogue (revision) values (1);

create table sla_revision (
    revision   int         primary key,
    at         timestamptz not null,
    by_name    text        not null,
    kind       text        not null check (kind in ('POLICY', 'CALENDAR', 'HOLIDAYS')),
    subject_id text        not null,
    name       text        not null,
    version    int         not null
);
comment on table sla_revision is 'What each revision of the catalogue changed: the why of due times that moved. Append-only.';
select append_only('sla_revision');
create trigger sla_revision_append_only
    before update or delete or truncate on sla_revision
    for each statement execute function refuse_rewriting_history();

-- Calendars: the current version is named by the calendar, the versions stay.
create table business_calendar_version (
    calendar_id     uuid        not null references business_calendar (id),
    version         int         not null,
    time_zone       text        not null,
    hours           jsonb       not null,
    shared_holidays boolean     not null,
    own_holidays    jsonb       not null check (jsonb_typeof(own_holidays) = 'array'),
    workdays        jsonb       not null check (jsonb_typeof(workdays) = 'array'),
    holidays        jsonb       not null check (jsonb_typeof(holidays) = 'array'),
    created_at      timestamptz not null,
    created_by      text        not null,
    primary key (calendar_id, version)
);
comment on column business_calendar_version.hours is 'Open intervals per weekday in local time, {"MON": [["07:30", "12:00"]]}.';
comment on column business_calendar_version.holidays is 'Every closed day of this version: shared and own holidays without the workdays. Never computed again.';

insert into business_calendar_version (calendar_id, version, time_zone, hours, shared_holidays, own_holidays, workdays, holidays,
                                       created_at, created_by)
select id, version, time_zone, hours, true, '[]', '[]',
       (select coalesce(jsonb_agg(to_char(date, 'YYYY-MM-DD') order by date), '[]') from holiday), updated_at, updated_by
from business_calendar;
select append_only('business_calendar_version');
create trigger business_calendar_version_append_only
    before update or delete or truncate on business_calendar_version
    for each statement execute function refuse_rewriting_history();

alter table business_calendar
    drop column time_zone,
    drop column hours,
    add constraint business_calendar_current foreign key (id, version)
        references business_calendar_version (calendar_id, version) deferrable initially deferred;

-- Policies.
alter table sla_policy
    add column id            uuid,
    add column name          text,
    add column ticket_type   text check (ticket_type in ('INCIDENT', 'SERVICE_REQUEST', 'PROBLEM')),
    add column category_code text references ticket_category (code),
    add column polda_code    text references polda (code),
    add column pausing       jsonb   not null default '["OPERATOR", "SPARE_PART", "VENDOR", "OTHER_UNIT", "PLANNED_DATE"]'
        check (jsonb_typeof(pausing) = 'array'),
    add column enabled       boolean not null default true,
    add column standard      boolean not null default true,
    add column retired_at    timestamptz;

update sla_policy p
set id = v.id, name = v.name
from (values ('CRITICAL', uuid '0190a000-0000-7000-8000-000000000011', 'Kritis'),
             ('HIGH', uuid '0190a000-0000-7000-8000-000000000012', 'Tinggi'),
             ('NORMAL', uuid '0190a000-0000-7000-8000-000000000013', 'Normal'),
             ('LOW', uuid '0190a000-0000-7000-8000-000000000014', 'Rendah')) v (priority, id, name)
where p.priority = v.priority;

alter table sla_policy
    drop constraint sla_policy_pkey,
    alter column id set not null,
    alter column name set not null,
    alter column priority drop not null,
    alter column first_response_minutes drop not null,
    alter column resolution_minutes drop not null,
    alter column pausing drop default,
    alter column enabled drop default,
    alter column standard drop default,
    add primary key (id),
    add constraint sla_policy_standard check (not standard or (priority is not null and ticket_type is null and category_code is null
        and polda_code is null and enabled and retired_at is null));
-- Two policies for the very same tickets would leave open which one holds.
create unique index sla_policy_case on sla_policy (coalesce(polda_code, ''), coalesce(category_code, ''), coalesce(ticket_type, ''),
    coalesce(priority, '')) where retired_at is null;
comment on table sla_policy is 'What the desk promises. A ticket gets the most specific one that fits: Polda before category before type before priority.';
comment on column sla_policy.standard is 'One of the four that every ticket of its priority falls back to.';
comment on column sla_policy.pausing is 'Pending reasons that stop the resolution clock.';

create table sla_policy_version (
    policy_id              uuid        not null references sla_policy (id),
    version                int         not null,
    name                   text        not null,
    calendar_id            uuid        not null references business_calendar (id),
    first_response_minutes int,
    next_response_minutes  int,
    resolution_minutes     int,
    pausing                jsonb       not null,
    created_at             timestamptz not null,
    created_by             text        not null,
    primary key (policy_id, version)
);
insert into sla_policy_version (policy_id, version, name, calendar_id, first_response_minutes, next_response_minutes, resolution_minutes,
                                pausing, created_at, created_by)
select id, version, name, calendar_id, first_response_minutes, next_response_minutes, resolution_minutes, pausing, updated_at, updated_by
from sla_policy;
comment on table sla_policy_version is 'What a policy said when clocks were judged by it. Append-only.';
select append_only('sla_policy_version');
create trigger sla_policy_version_append_only
    before update or delete or truncate on sla_policy_version
    for each statement execute function refuse_rewriting_history();
