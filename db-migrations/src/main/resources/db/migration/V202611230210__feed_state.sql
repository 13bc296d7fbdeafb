-- Why: the feed must know where its history begins: rows of before are pruned, and rows of another cluster's history (a restored
-- dump) carry transaction numbers that mean nothing here.
-- Roll forward: one transaction; a failed run leaves nothing behind.

create table feed_state (
    only_row   boolean not null primary key default true check (only_row),
    epoch      text,
    pruned_xid xid8    not null default '0',
    pruned_id  bigint  not null default 0
);
insert into feed_state default values;
comment on column feed_state.epoch is 'Database history the outbox belongs to: system identifier and timeline; null before the first start.';
comment on column feed_state.pruned_xid is 'With pruned_id: last row that was pruned. A cursor before it cannot be served.';
