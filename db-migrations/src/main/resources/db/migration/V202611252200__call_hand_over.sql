-- Why: an agent who hands a call on has after-call work of his own, and his share of the conversation is his.
-- Roll forward: one transaction; a failed run leaves nothing behind.

create table call_hand_over (
    id             uuid        not null primary key,
    call_id        uuid        not null references call,
    agent_id       uuid        not null references app_user,
    at             timestamptz not null,
    talk_ms        bigint      not null check (talk_ms >= 0),
    wrap_up_due_at timestamptz,
    wrap_up_ms     bigint      check (wrap_up_ms >= 0),
    disposition    text,
    note           text        check (length(note) <= 2000)
);
create index call_hand_over_call on call_hand_over (call_id);
create index call_hand_over_due on call_hand_over (wrap_up_due_at) where wrap_up_due_at is not null;
comment on table call_hand_over is 'An agent left a call that went on: what he talked, and his after-call work.';
comment on column call_hand_over.wrap_up_due_at is 'When his after-call work ends by itself; null once it is done.';

alter table call add column agent_since timestamptz;
alter table call add column handed_over_by uuid references app_user;
comment on column call.agent_since is 'Since when the agent talks; after a hand-over later than answered_at.';
comment on column call.handed_over_by is 'Who handed the call on last; keeps it when nobody took it over.';
