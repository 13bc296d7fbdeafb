-- Why: a ticket's clocks count by a version of a policy and of its calendar, three of them; thresholds are fired once and written down.
-- What happened to a ticket as far as its clocks care stands in sla_moments: the clocks are a projection of it.
-- Roll forward: one transaction; a failed run leaves nothing behind. Open tickets are counted anew by the server, as after a change of a
-- policy, because their revision is 0.

alter table ticket
    add column policy_id                     uuid,
    add column policy_version                int,
    add column calendar_version              int,
    add column sla_revision                  int         not null default 0,
    add column sla_moments                   text        not null default '',
    add column first_response_goal           int         not null default 1,
    add column first_response_fired          int         not null default 0 check (first_response_fired in (0, 50, 75, 90, 100)),
    add column next_response_target_minutes  int,
    add column next_response_counted_micros  bigint      not null default 0,
    add column next_response_running_since   timestamptz,
    add column next_response_reached_at      timestamptz,
    add column next_response_met_at          timestamptz,
    add column next_response_due_at          timestamptz,
    add column next_response_state           text        not null default 'NONE'
        check (next_response_state in ('NONE', 'RUNNING', 'PAUSED', 'MET', 'MISSED', 'CANCELLED', 'VOID')),
    add column next_response_goal            int         not null default 0,
    add column next_response_fired           int         not null default 0 check (next_response_fired in (0, 50, 75, 90, 100)),
    add column resolution_goal               int         not null default 1,
    add column resolution_fired              int         not null default 0 check (resolution_fired in (0, 50, 75, 90, 100)),
    add column first_resolved_at             timestamptz,
    add column first_resolution_due_at       timestamptz,
    add column next_threshold_at             timestamptz,
    drop constraint ticket_first_response_state_check,
    add constraint ticket_first_response_state_check
        check (first_response_state in ('NONE', 'RUNNING', 'PAUSED', 'MET', 'MISSED', 'VOID')),
    drop constraint ticket_resolution_state_check,
    add constraint ticket_resolution_state_check check (resolution_state in ('NONE', 'RUNNING', 'PAUSED', 'MET', 'MISSED', 'VOID'));

-- Tickets of before fall under the standard policy of their priority, as they did.
update ticket t
set policy_id = p.id, policy_version = p.version, calendar_version = c.version,
    first_resolved_at = t.resolution_met_at,
    first_resolution_due_at = case when t.resolution_met_at is not null then t.resolution_due_at end
from sla_policy p, business_calendar c
where p.standard and p.priority = t.priority and c.id = t.calendar_id;

create function pg_temp.utc(at timestamptz) returns text
    language sql immutable
    return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

update ticket t
set sla_moments = m.moments
from (select t.id,
             concat_ws(E'\n',
                 concat_ws(' ', pg_temp.utc(t.created_at), 'TERMS', t.policy_id, t.policy_version, t.calendar_id, t.calendar_version),
                 pg_temp.utc(t.created_at) || ' CREATED',
                 case when t.first_response_met_at = t.created_at then pg_temp.utc(t.created_at) || ' AGENT_REPLY' end,
                 string_agg(pg_temp.utc(e.at) || ' ' || e.moment, E'\n' order by e.at, e.id)) as moments
      from ticket t
      left join (select id, ticket_id, at,
                        case when kind = 'REPLY' then 'AGENT_REPLY'
                             when kind = 'CONTACT_REPLY' then 'CUSTOMER_REPLY'
                             when kind = 'STATUS' and to_value in ('PENDING', 'RESOLVED', 'CLOSED') then to_value
                             when kind = 'STATUS' and from_value = 'PENDING' then 'RESUMED'
                             when kind = 'STATUS' and from_value = 'RESOLVED' then 'REOPENED' end as moment
                 from ticket_entry) e on e.ticket_id = t.id and e.moment is not null
      group by t.id) m
where m.id = t.id;

alter table ticket
    alter column policy_id set not null,
    alter column policy_version set not null,
    alter column calendar_version set not null,
    alter column sla_revision drop default,
    alter column sla_moments drop default,
    add constraint ticket_sla_policy foreign key (policy_id, policy_version) references sla_policy_version (policy_id, version),
    add constraint ticket_sla_calendar foreign key (calendar_id, calendar_version)
        references business_calendar_version (calendar_id, version),
    alter column next_due_at set expression as (
        least(case when first_response_state = 'RUNNING' then first_response_due_at end,
              case when next_response_state = 'RUNNING' then next_response_due_at end,
              case when resolution_state = 'RUNNING' then resolution_due_at end,
              timestamptz '9999-12-31 00:00:00+00'));
comment on column ticket.calendar_id is 'Calendar in which the clocks count, in the version beside.';
comment on column ticket.sla_moments is 'What happened as far as the clocks care, a line each: at, kind, what goes with it. The clocks are counted from it.';
comment on column ticket.sla_revision is 'Revision of the catalogue that the promise was last compared with.';
comment on column ticket.next_threshold_at is 'When the next threshold of a running clock is reached: what the sweep looks for.';
comment on column ticket.first_resolved_at is 'First time it was resolved; resolution_met_at is the last.';

-- The sweep, and what a change of the catalogue has left to do.
create index ticket_threshold on ticket (next_threshold_at) where next_threshold_at is not null;
create index ticket_sla_revision on ticket (sla_revision, id) where status not in ('RESOLVED', 'CLOSED');

create table sla_ledger (
    id               uuid        primary key,
    ticket_id        uuid        not null references ticket (id),
    clock            text        not null check (clock in ('FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION')),
    goal             int         not null,
    threshold        int         not null check (threshold in (50, 75, 90, 100)),
    target_minutes   int         not null,
    due_at           timestamptz not null,
    reached_at       timestamptz not null,
    fired_at         timestamptz not null,
    policy_id        uuid        not null,
    policy_version   int         not null,
    calendar_id      uuid        not null,
    calendar_version int         not null,
    unique (ticket_id, clock, goal, threshold),
    foreign key (policy_id, policy_version) references sla_policy_version (policy_id, version),
    foreign key (calendar_id, calendar_version) references business_calendar_version (calendar_id, version)
);
create index sla_ledger_fired on sla_ledger (fired_at);
comment on table sla_ledger is 'Every threshold of a goal that was fired, once. Append-only.';
comment on column sla_ledger.goal is 'Which goal of the clock: another one begins with each question of the operator and each other number of minutes.';
select append_only('sla_ledger');
create trigger sla_ledger_append_only
    before update or delete or truncate on sla_ledger
    for each statement execute function refuse_rewriting_history();

alter table ticket_entry
    drop constraint ticket_entry_kind_check,
    add constraint ticket_entry_kind_check check (kind in
        ('FILED', 'REPLY', 'CONTACT_REPLY', 'NOTE', 'STATUS', 'ASSIGNMENT', 'CALL', 'FIELD', 'LINK', 'MERGE', 'TASK', 'TIME', 'SNOOZE', 'SLA'));
