-- Why: tickets are found by the words said in them. One document per ticket, so that words may stand in different entries, kept by the
-- database itself, so that no way of writing forgets it.
-- Roll forward: one transaction; a failed run leaves nothing behind. The documents can be made anew: truncate ticket_text, then run
-- this file's last statement.

create text search configuration tanggap (copy = indonesian);
alter text search configuration tanggap
    alter mapping for asciiword, word, asciihword, hword, hword_asciipart, hword_part with unaccent, indonesian_stem;

create table ticket_text (
    ticket_id  uuid        primary key references ticket (id) on delete cascade,
    created_at timestamptz not null,
    doc        tsvector    not null
);
comment on table ticket_text is 'What a ticket is found by: subject (A), what was said (C), names and number around it (D).';
comment on column ticket_text.created_at is 'When the ticket was filed: the newest that fit are found without looking at the others.';

-- Whoever searches reads the pending list from end to end: a short one.
create index ticket_text_doc on ticket_text using gin (doc) with (gin_pending_list_limit = 512);
create index ticket_text_created on ticket_text (created_at desc, ticket_id desc);

-- Subject, names and DORS number of a ticket.
create function ticket_heading(t ticket) returns tsvector
    language sql stable
as
$$
    select setweight(to_tsvector('public.tanggap', t.subject), 'A')
        || setweight(to_tsvector('public.tanggap', concat_ws(' ',
               (select c.name from contact c where c.id = t.contact_id),
               (select u.name from unit u where u.id = t.unit_id),
               t.dors_number)), 'D');
$$;

-- A document may have a megabyte; a thread that is longer is found by its first half.
create function longer_document(doc tsvector, words text) returns tsvector
    language sql stable
as
$$
    select case when pg_column_size(doc) > 500000 then doc
                else doc || setweight(to_tsvector('public.tanggap', words), 'C') end;
$$;

create function keep_ticket_text() returns trigger
    language plpgsql as
$$
begin
    with said as (
        select ticket_id, string_agg(text, e'\n' order by at, id) as words
        from added where text is not null group by ticket_id),
    known as (
        update ticket_text x set doc = longer_document(x.doc, s.words)
        from said s where x.ticket_id = s.ticket_id
        returning x.ticket_id)
    insert into ticket_text (ticket_id, created_at, doc)
    select t.id, t.created_at, longer_document(ticket_heading(t), s.words)
    from said s join ticket t on t.id = s.ticket_id
    where s.ticket_id not in (select ticket_id from known);
    return null;
end
$$;
create trigger ticket_entry_text
    after insert on ticket_entry
    referencing new table as added
    for each statement execute function keep_ticket_text();

create function remake_ticket_text() returns trigger
    language plpgsql as
$$
begin
    update ticket_text
    set doc = longer_document(ticket_heading(new), (
            select coalesce(string_agg(e.text, e'\n' order by e.at, e.id), '') from ticket_entry e where e.ticket_id = new.id))
    where ticket_id = new.id;
    return null;
end
$$;
create trigger ticket_text_heading
    after update of subject, contact_id, unit_id, dors_number on ticket
    for each row
    when (old.subject <> new.subject or old.contact_id is distinct from new.contact_id
          or old.unit_id is distinct from new.unit_id or old.dors_number is distinct from new.dors_number)
    execute function remake_ticket_text();

insert into ticket_text (ticket_id, created_at, doc)
select t.id, t.created_at, longer_document(ticket_heading(t), (
    select coalesce(string_agg(e.text, e'\n' order by e.at, e.id), '') from ticket_entry e where e.ticket_id = t.id))
from ticket t;

create table search_word (
    word    text primary key,
    entries int  not null
);
create index search_word_like on search_word using gin (word gin_trgm_ops);
comment on table search_word is 'Words of the newest entries, learnt every hour: what somebody meant who mistyped.';

-- Numbers of DORS reports are looked for by any part.
create index ticket_dors on ticket using gin (upper(dors_number) gin_trgm_ops) where dors_number is not null;
