-- Why: what every other migration leans on: extensions, the application's rights, the audit trail.
-- Roll forward: one transaction; a failed run leaves nothing behind. ${app} is the application's role.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

-- The application reads and writes rows of every table made from here on; it owns none, so it can change no table.
grant usage on schema public to ${app};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
alter default privileges in schema public grant usage on sequences to ${app};

-- select append_only('audit_entry') takes the rights to change history from the application.
-- Where one role both owns and uses the schema there is nothing to take: an owner has his rights by owning.
create function append_only(history regclass) returns void
    language plpgsql as
$$
begin
    if current_user <> '${app}' then
        execute format('revoke update, delete, truncate on %s from %I', history, '${app}');
    end if;
end
$$;
revoke execute on function append_only(regclass) from public;

create table audit_entry (
    id           uuid        not null primary key,
    at           timestamptz not null,
    actor_id     uuid        not null,
    actor_name   text        not null,
    action       text        not null,
    subject_type text        not null,
    subject_id   text,
    details      jsonb       not null default '{}',
    address      text        not null
);
create index audit_entry_subject on audit_entry (subject_type, subject_id, at);
create index audit_entry_actor on audit_entry (actor_id, at);
create index audit_entry_at on audit_entry (at);
comment on table audit_entry is 'Who did what to which thing, when and from where. Append-only.';
select append_only('audit_entry');
