-- Why: what the desk promises per priority, and the hours in which its time counts.
-- Roll forward: one transaction; a failed run leaves nothing behind.

create table business_calendar (
    id         uuid        primary key,
    version    int         not null,
    name       text        not null unique,
    time_zone  text        not null,
    hours      jsonb       not null,
    updated_at timestamptz not null,
    updated_by text        not null
);
comment on column business_calendar.hours is 'Open intervals per weekday in local time, {"MON": [["07:30", "12:00"]]}. Days in table holiday are closed.';

create table sla_policy (
    priority               text        primary key check (priority in ('LOW', 'NORMAL', 'HIGH', 'CRITICAL')),
    version                int         not null,
    calendar_id            uuid        not null references business_calendar (id),
    first_response_minutes int         not null check (first_response_minutes between 1 and 525600),
    next_response_minutes  int         check (next_response_minutes between 1 and 525600),
    resolution_minutes     int         not null check (resolution_minutes between first_response_minutes and 525600),
    updated_at             timestamptz not null,
    updated_by             text        not null
);
comment on table sla_policy is 'Goals for tickets filed from now on. A ticket keeps the goals it was filed with: a promise is not changed afterwards.';

-- Perpres 21/2023: 37.5 hours a week from 07:30, break of 60 minutes, on Fridays of 90.
insert into business_calendar (id, version, name, time_zone, hours, updated_at, updated_by)
values ('0190a000-0000-7000-8000-000000000001', 0, 'Jam kerja Mabes', 'Asia/Jakarta',
        '{"MON": [["07:30", "12:00"], ["13:00", "16:00"]],
          "TUE": [["07:30", "12:00"], ["13:00", "16:00"]],
          "WED": [["07:30", "12:00"], ["13:00", "16:00"]],
          "THU": [["07:30", "12:00"], ["13:00", "16:00"]],
          "FRI": [["07:30", "11:30"], ["13:00", "16:30"]]}', now(), 'Tanggap');

insert into sla_policy (priority, version, calendar_id, first_response_minutes, next_response_minutes, resolution_minutes, updated_at, updated_by)
select p.priority, 0, '0190a000-0000-7000-8000-000000000001', p.first_response, p.next_response, p.resolution, now(), 'Tanggap'
from (values ('CRITICAL', 15, 60, 240),
             ('HIGH', 30, 120, 480),
             ('NORMAL', 60, 240, 960),
             ('LOW', 240, 480, 2400)) p (priority, first_response, next_response, resolution);
