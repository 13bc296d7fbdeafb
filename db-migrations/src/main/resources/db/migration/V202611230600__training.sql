-- Why: competency sessions for the Polda: what is taught, when and where, who is enrolled, who was there. The exclusion constraints are
-- the last word on clashes when two planners act at once; the rule in the training module gives the reason.
-- Roll forward: one transaction; a failed run leaves nothing behind. Needs btree_gist, created when the database is set up.

create table curriculum (
    code            text primary key,
    title           text not null,
    title_en        text not null,
    hours           int  not null check (hours > 0),
    validity_months int  not null check (validity_months >= 0)
);

insert into curriculum (code, title, title_en, hours, validity_months) values
    ('DORS_DASAR',   'Dasar DORS untuk operator baru',          'DORS basics for new operators',        8,  24),
    ('INPUT_LP',     'Input Laporan Polisi dan penomoran',      'Entering police reports and numbers',  6,  12),
    ('PELIMPAHAN',   'Pelimpahan LP antarunit',                 'Transferring reports between units',   4,  12),
    ('REKAP_SELRA',  'Rekap, dashboard, dan selra',             'Summaries, dashboard and clearance',   4,  12),
    ('MOBILE',       'DORS mobile dan sinkronisasi luring',     'DORS mobile and offline sync',         3,  12),
    ('KEHILANGAN',   'Surat keterangan kehilangan (SKTLK)',     'Loss letters (SKTLK)',                 3,  12),
    ('PENYEGARAN',   'Penyegaran operator DORS',                'Refresher for DORS operators',         4,  12);

create table training_session (
    id              uuid primary key,
    curriculum_code text        not null references curriculum (code),
    polda_code      text        not null references polda (code),
    venue           text        not null,
    room            text        not null,
    trainer_id      uuid        not null references app_user (id),
    starts_at       timestamptz not null,
    ends_at         timestamptz not null check (ends_at > starts_at),
    capacity        int         not null check (capacity between 1 and 500),
    status          text        not null check (status in ('PLANNED', 'COMPLETED', 'CANCELLED')),
    cancel_reason   text,
    changed_by      text        not null,
    version         int         not null,
    constraint training_session_trainer_clash exclude using gist
        (trainer_id with =, tstzrange(starts_at, ends_at) with &&) where (status <> 'CANCELLED'),
    constraint training_session_room_clash exclude using gist
        (polda_code with =, lower(venue) with =, lower(room) with =, tstzrange(starts_at, ends_at) with &&)
        where (status <> 'CANCELLED')
);
create index training_session_starts on training_session (starts_at);

create table enrolment (
    session_id  uuid        not null references training_session (id),
    contact_id  uuid        not null references contact (id),
    status      text        not null check (status in ('ENROLLED', 'WAITING', 'PRESENT', 'LATE', 'EXCUSED', 'ABSENT')),
    enrolled_at timestamptz not null,
    marked_at   timestamptz,
    marked_by   text,
    primary key (session_id, contact_id)
);
create index enrolment_contact on enrolment (contact_id);
