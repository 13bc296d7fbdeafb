-- Why: what the PBX's files say is kept as it was said, so that a call's figures can be settled, and explained, at any time.
-- Roll forward: one transaction; a failed run leaves nothing behind.

alter table call_leg drop column application;
alter table call_leg alter column other_channel drop not null;
alter table call_leg add column billed_ms bigint not null default 0;
alter table call_leg alter column billed_ms drop default;

create table queue_log_entry (
    pbx       text        not null,
    file_id   text        not null,
    place     bigint      not null,
    linked_id text        not null,
    at        timestamptz not null,
    queue     text,
    member    text,
    word      text        not null,
    data      text[]      not null,
    primary key (pbx, file_id, place)
);
create index queue_log_entry_call on queue_log_entry (pbx, linked_id, at);
comment on table queue_log_entry is 'Lines of queue_log that speak of a call. file_id and place (byte offset) make a line unique.';
comment on column queue_log_entry.linked_id is 'The caller''s uniqueid, which is the linkedid of a call that came in from outside.';

create table call_to_settle (
    pbx       text        not null,
    linked_id text        not null,
    since     timestamptz not null,
    primary key (pbx, linked_id)
);
comment on table call_to_settle is 'Calls of which the files said something that is not yet in their figures.';
