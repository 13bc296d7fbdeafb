-- Why: the knowledge base: articles with their revisions, reviews, feedback and the tickets they solved; synonyms by which they are found.
-- Roll forward: one transaction; a failed run leaves nothing behind.

-- Text as search compares it: small letters without accents, words apart by one space. "LP/B" and "D.O.R.S" become words.
create function search_words(value text) returns text
    language sql immutable strict parallel safe
    return trim(regexp_replace(public.search_text(value), '[^a-z0-9]+', ' ', 'g'));

create function article_search(language text, title text, keywords text[], body text) returns tsvector
    language sql immutable parallel safe
    return setweight(to_tsvector(case language when 'en' then 'english'::regconfig else 'indonesian'::regconfig end, search_words(title)), 'A')
        || setweight(to_tsvector(case language when 'en' then 'english'::regconfig else 'indonesian'::regconfig end,
            coalesce(search_words(array_to_string(keywords, ' ')), '')), 'B')
        || setweight(to_tsvector(case language when 'en' then 'english'::regconfig else 'indonesian'::regconfig end, search_words(body)), 'C');

create function article_likeness(title text, keywords text[]) returns text
    language sql immutable parallel safe
    return search_words(title || ' ' || array_to_string(keywords, ' '));

create table article (
    id             uuid        primary key,
    version        int         not null,
    revision       int         not null check (revision >= 1),
    title          text        not null check (length(title) between 1 and 150),
    body           text        not null check (length(body) between 1 and 30000),
    category_code  text        not null references ticket_category (code),
    language       text        not null check (language in ('id', 'en')),
    keywords       text[]      not null check (cardinality(keywords) <= 20),
    state          text        not null check (state in ('DRAFT', 'REVIEWED', 'RETIRED')),
    author_ids     uuid[]      not null check (cardinality(author_ids) >= 1),
    created_at     timestamptz not null,
    created_by     text        not null,
    updated_at     timestamptz not null,
    updated_by     text        not null,
    reviewed_at    timestamptz,
    reviewed_by    text,
    search         tsvector    not null generated always as (article_search(language, title, keywords, body)) stored,
    likeness       text        not null generated always as (article_likeness(title, keywords)) stored,
    check (state <> 'REVIEWED' or reviewed_at is not null),
    check ((reviewed_at is null) = (reviewed_by is null))
);
create index article_search on article using gin (search);
create index article_likeness on article using gin (likeness gin_trgm_ops);
create index article_newest on article (updated_at desc, id desc);
create index article_category on article (category_code);
comment on column article.author_ids is 'Who wrote since the last review; none of them may review.';
comment on column article.likeness is 'Title and keywords for trigrams: half words and typing errors.';

create table article_revision (
    article_id    uuid        not null references article (id),
    number        int         not null,
    title         text        not null,
    body          text        not null,
    category_code text        not null,
    language      text        not null,
    keywords      text[]      not null,
    at            timestamptz not null,
    author_id     uuid        not null,
    author_name   text        not null,
    primary key (article_id, number)
);
comment on table article_revision is 'Every saved text. Append-only.';
select append_only('article_revision');
create trigger article_revision_append_only
    before update or delete or truncate on article_revision
    for each statement execute function refuse_rewriting_history();

create table article_review (
    article_id    uuid        not null,
    number        int         not null,
    at            timestamptz not null,
    reviewer_id   uuid        not null,
    reviewer_name text        not null,
    primary key (article_id, number, at),
    foreign key (article_id, number) references article_revision (article_id, number)
);
comment on table article_review is 'Who stood for which text. Append-only.';
select append_only('article_review');
create trigger article_review_append_only
    before update or delete or truncate on article_review
    for each statement execute function refuse_rewriting_history();

create table article_feedback (
    article_id uuid        not null references article (id),
    user_id    uuid        not null,
    user_name  text        not null,
    helpful    boolean     not null,
    comment    text        check (length(comment) <= 1000),
    at         timestamptz not null,
    primary key (article_id, user_id)
);
comment on table article_feedback is 'One voice per user and article; the last one counts.';

create table article_ticket (
    article_id  uuid        not null references article (id),
    ticket_id   uuid        not null references ticket (id),
    linked_at   timestamptz not null,
    linked_by   text        not null,
    primary key (article_id, ticket_id)
);
create index article_ticket_ticket on article_ticket (ticket_id);
comment on table article_ticket is 'Which article solved which ticket.';

create table synonym_group (
    id         uuid        primary key,
    version    int         not null,
    updated_at timestamptz not null,
    updated_by text        not null
);
create table synonym (
    group_id uuid not null references synonym_group (id) on delete cascade,
    position int  not null,
    term     text not null check (length(term) between 1 and 60),
    words    text not null generated always as (search_words(term)) stored,
    primary key (group_id, position),
    constraint synonym_words unique (words)
);
comment on column synonym.words is 'The term as search compares it; belongs to one group only.';

create function add_synonyms(variadic terms text[]) returns void
    language sql as
$$
with made as (
    insert into synonym_group (id, version, updated_at, updated_by)
    values (md5('synonym|' || terms[1])::uuid, 0, now(), 'Tanggap') returning id)
insert into synonym (group_id, position, term)
select made.id, t.position - 1, t.term from made, unnest(terms) with ordinality as t(term, position)
$$;

-- How users spell what they ask about; the supervisor adds to it.
select add_synonyms('DORS', 'D O R S', 'dorse', 'dorss', 'dos polri', 'dors polri', 'aplikasi dors', 'sistem dors', 'daily operation reporting system',
    'daily operational reporting system', 'digital operation reporting system', 'digital operational reporting system',
    'disaster operation reporting system', 'disaster operation rescue system', 'laporan harian polri');
select add_synonyms('LP', 'laporan polisi', 'LP A', 'LP B', 'LPA', 'LPB', 'lap pol', 'lappol');
select add_synonyms('SKTLK', 'surat kehilangan', 'surat keterangan tanda lapor kehilangan', 'surat keterangan hilang', 'laporan kehilangan', 'SKH', 'tanda lapor kehilangan');
select add_synonyms('selra', 'selesai perkara', 'penyelesaian perkara', 'perkara selesai', 'JPTP', 'crime clearance');
select add_synonyms('sinkron', 'sinkronisasi', 'singkron', 'singkronisasi', 'sync', 'sinkronkan', 'synchronize', 'synchronisation');
select add_synonyms('kata sandi', 'password', 'sandi', 'passwd', 'pasword', 'pass', 'kata kunci');
select add_synonyms('masuk', 'login', 'log in', 'sign in');
select add_synonyms('luring', 'offline', 'off line', 'tanpa jaringan', 'tanpa internet');
select add_synonyms('daring', 'online', 'on line');
select add_synonyms('TTE', 'tanda tangan elektronik', 'tanda tangan digital', 'ttd elektronik', 'e-sign', 'esign');
select add_synonyms('VPN', 'jaringan privat', 'jalur vpn');
select add_synonyms('jaringan', 'koneksi', 'internet', 'network');
select add_synonyms('pencetak', 'printer', 'mesin cetak');
select add_synonyms('pelimpahan', 'limpah', 'dilimpahkan', 'melimpahkan');
select add_synonyms('rekap', 'rekapitulasi', 'rekapan');
select add_synonyms('dasbor', 'dashboard', 'papan data');
select add_synonyms('satuan', 'satker', 'kesatuan', 'unit kerja');
select add_synonyms('NRP', 'nomor registrasi pokok', 'nomor personel');
select add_synonyms('mutasi', 'pindah tugas', 'pindah satuan');
select add_synonyms('nomor ganda', 'nomor dobel', 'nomor double', 'nomor duplikat');
select add_synonyms('unduh', 'download', 'ekspor', 'export');
select add_synonyms('unggah', 'upload', 'lampirkan');
select add_synonyms('EMP', 'e-MP', 'E-Manajemen Penyidikan', 'manajemen penyidikan');
select add_synonyms('data diri', 'identitas', 'data pribadi', 'NIK');
select add_synonyms('sertifikat', 'certificate', 'serfikat');
select add_synonyms('TKP', 'tempat kejadian perkara', 'lokasi kejadian');

drop function add_synonyms(text[]);
