-- Why: the operators who call, found by name, NRP, unit and by the last nine digits of the number that rings.
-- Roll forward: one transaction; a failed run leaves nothing behind.

-- What people type and what they look for, made comparable. Declared immutable, though the dictionary could be edited: generated columns
-- and indexes need it, and nobody edits the dictionary.
create function search_text(value text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, value));

create function last9(phones text[]) returns text[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(right(regexp_replace(p, '\D', '', 'g'), 9)), '{}') from unnest(phones) p);

create function contact_search(name text, rank text, nrp text, role text, phones text[]) returns text
    language sql immutable parallel safe
    return search_text(name || ' ' || coalesce(rank, '') || ' ' || coalesce(nrp, '') || ' ' || coalesce(role, '')
        || ' ' || array_to_string(phones, ' '));

create table contact (
    id         uuid        primary key,
    version    int         not null,
    name       text        not null check (length(name) between 1 and 100),
    rank       text        check (length(rank) <= 30),
    nrp        text        check (nrp ~ '^[0-9]{8}$'),
    role       text        check (length(role) <= 60),
    unit_id    uuid        not null references unit (id),
    phones     text[]      not null check (cardinality(phones) <= 5),
    note       text        check (length(note) <= 2000),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    updated_by text        not null,
    last9      text[]      not null generated always as (last9(phones)) stored,
    search     text        not null generated always as (contact_search(name, rank, nrp, role, phones)) stored,
    constraint contact_nrp unique (nrp)
);
create index contact_last9 on contact using gin (last9);
create index contact_search on contact using gin (search gin_trgm_ops);
create index contact_order on contact (search, id);
create index contact_unit on contact (unit_id);

comment on column contact.phones is 'E.164, the main number first. A number may belong to several contacts: units share phones.';
comment on column contact.last9 is 'Last nine digits of each number: how a caller is recognised, whatever prefix the exchange sends.';
comment on column contact.search is 'What search looks in; begins with the name, so that it also orders lists.';
