-- Why: calls, each once by the PBX's linkedid, agents with their state and its history, and how far the PBX's files are read.
-- Roll forward: one transaction; a failed run leaves nothing behind.

create table agent_state (
    user_id      uuid        not null primary key references app_user,
    name         text        not null,
    extension    text        check (extension ~ '^[0-9]{3,6}$'),
    activity     text        not null check (activity in ('OFFLINE', 'AVAILABLE', 'RINGING', 'ON_CALL', 'WRAP_UP', 'PAUSED')),
    pause_reason text,
    next_pause   text,
    resume_pause text,
    since        timestamptz not null,
    call_id      uuid,
    lost_since   timestamptz,
    constraint agent_state_extension unique (extension),
    check ((activity = 'OFFLINE') = (extension is null)),
    check ((activity in ('PAUSED', 'WRAP_UP')) = (pause_reason is not null))
);
comment on table agent_state is 'What each agent is doing now. The PBX''s queue is made to follow it, not the other way round.';
comment on column agent_state.next_pause is 'Pause asked for during a call; begins after it.';
comment on column agent_state.resume_pause is 'Pause to return to after a call; null: was available before it.';
comment on column agent_state.lost_since is 'Since when the console is gone; covers the activity, which goes on underneath.';

create table agent_state_log (
    id           uuid        not null primary key,
    user_id      uuid        not null references app_user,
    at           timestamptz not null,
    state        text        not null,
    pause_reason text,
    extension    text,
    call_id      uuid
);
create index agent_state_log_user on agent_state_log (user_id, at);
comment on table agent_state_log is 'Every state an agent was in, from its beginning. Append-only.';
select append_only('agent_state_log');

create table call (
    id             uuid        not null primary key,
    pbx            text        not null,
    linked_id      text        not null,
    source         text        not null check (source in ('LIVE', 'FILES')),
    direction      text        not null check (direction in ('INBOUND', 'OUTBOUND', 'INTERNAL')),
    state          text        not null check (state in ('WAITING', 'RINGING', 'ANSWERED', 'WRAP_UP', 'FINISHED')),
    queue          text,
    caller_number  text        not null,
    last9          text,
    contact_id     uuid        references contact,
    contact_chosen boolean     not null default false,
    agent_id       uuid        references app_user,
    entered_at     timestamptz not null,
    ringing_at     timestamptz,
    answered_at    timestamptz,
    ended_at       timestamptz,
    wrap_up_due_at timestamptz,
    wrapped_up_at  timestamptz,
    wait_ms        bigint      check (wait_ms >= 0),
    ring_ms        bigint      check (ring_ms >= 0),
    talk_ms        bigint      check (talk_ms >= 0),
    wrap_up_ms     bigint      check (wrap_up_ms >= 0),
    outcome        text,
    disposition    text,
    note           text        check (length(note) <= 2000),
    merged_into    uuid        references call,
    settled        boolean     not null default false,
    version        integer     not null default 0,
    constraint call_linked_id unique (pbx, linked_id),
    check (state not in ('WRAP_UP', 'FINISHED') or ended_at is not null),
    check ((outcome is null) = (ended_at is null))
);
create index call_entered on call (entered_at desc, id desc);
create index call_agent on call (agent_id, entered_at desc);
create index call_contact on call (contact_id, entered_at desc);
create index call_last9 on call (last9, entered_at desc);
create index call_open on call (state) where state <> 'FINISHED';
comment on table call is 'Every call once. Live events write it first; the PBX''s own files have the last word on times and outcome.';
comment on column call.linked_id is 'The PBX''s key of the call, the same for all its legs.';
comment on column call.last9 is 'Last nine digits of the other party''s number: how calls of one number are found.';
comment on column call.contact_chosen is 'An agent said who calls; the number does not decide any more.';
comment on column call.merged_into is 'An attended transfer joined this call to that one; lists and reports leave this one out.';
comment on column call.settled is 'The PBX''s files have confirmed the figures.';

create table call_leg (
    pbx            text        not null,
    unique_id      text        not null,
    sequence       bigint      not null,
    linked_id      text        not null,
    caller_number  text        not null,
    dialled        text        not null,
    channel        text        not null,
    other_channel  text        not null,
    application    text        not null,
    started_at     timestamptz not null,
    answered_at    timestamptz,
    ended_at       timestamptz not null,
    disposition    text        not null,
    primary key (pbx, unique_id, sequence)
);
create index call_leg_linked_id on call_leg (pbx, linked_id);
comment on table call_leg is 'The PBX''s CDR, one row per leg. sequence begins anew when the PBX restarts; with uniqueid it is unique.';

create table call_ticket (
    call_id   uuid        not null references call,
    ticket_id uuid        not null,
    linked_at timestamptz not null,
    primary key (call_id, ticket_id)
);
create index call_ticket_ticket on call_ticket (ticket_id);

create table pbx_file (
    pbx      text        not null,
    kind     text        not null check (kind in ('CDR', 'QUEUE_LOG')),
    position text        not null,
    read_at  timestamptz not null,
    primary key (pbx, kind)
);
comment on table pbx_file is 'How far a file of the PBX is read; written in the transaction that takes its records in.';
