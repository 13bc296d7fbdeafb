-- Why: who looks at a ticket and who is writing, on all nodes.
-- Roll forward: one transaction; a failed run leaves nothing behind. The table may be emptied at any time.

create unlogged table presence (
    user_id   uuid        not null,
    viewer    uuid        not null,
    turn      bigint      not null,
    user_name text        not null,
    ticket_id uuid,
    typing    boolean     not null,
    since     timestamptz not null,
    until     timestamptz not null,
    primary key (user_id, viewer)
) with (fillfactor = 50);
create index presence_ticket on presence (ticket_id);
comment on table presence is 'Which console has which ticket open, as it said last. Unlogged: after a crash nobody is there until he says so again.';
comment on column presence.viewer is 'Names the page of a console, made anew at each connection.';
comment on column presence.turn is 'Counts what the viewer said: an older word that arrives later is dropped.';
comment on column presence.until is 'Gone then, unless said again.';
