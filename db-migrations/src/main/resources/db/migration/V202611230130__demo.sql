-- Why: the invented desk of `up --demo` is made once per database, part by part.
-- Roll forward: one transaction; a failed run leaves nothing behind.

create table demo_part (
    name text        not null primary key,
    at   timestamptz not null
);
comment on table demo_part is 'Which parts of the invented desk were made. Empty in a real installation.';
