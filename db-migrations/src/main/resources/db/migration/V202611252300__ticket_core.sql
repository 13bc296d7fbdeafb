-- Why: tickets that can be edited, linked, merged, watched, worked in tasks, snoozed and closed for a reason; categories in two levels
-- with fields of their own.
-- Roll forward: one transaction; a failed run leaves nothing behind.

-- Categories: two levels in one table. A ticket of a category has its fields and those of the category above.
alter table ticket_category
    drop constraint ticket_category_position_key,
    add column parent_code text        references ticket_category (code) check (parent_code <> code),
    add column fields      jsonb       not null default '[]' check (jsonb_typeof(fields) = 'array'),
    add column retired     boolean     not null default false,
    add column version     int         not null default 0,
    add column updated_at  timestamptz not null default now(),
    add column updated_by  text        not null default 'Tanggap',
    add constraint ticket_category_code check (code ~ '^[A-Z][A-Z0-9_]{1,39}$');
alter table ticket_category
    alter column updated_at drop default,
    alter column updated_by drop default;
comment on column ticket_category.fields is
    'What a ticket of the category tells besides: [{"code", "name", "nameEn", "kind": TEXT|NUMBER|DATE|CHOICE, "required", "choices": [{"code", "name", "nameEn"}]}].';
comment on column ticket_category.retired is 'Not offered any more; its tickets keep it.';

insert into ticket_category (code, parent_code, position, name, name_en, group_code, updated_at, updated_by)
select c.code, c.parent, c.position, c.name, c.name_en, coalesce(c.group_code, p.group_code), now(), 'Tanggap'
from (values
    ('ACCOUNT_PASSWORD',       'ACCOUNT',     1, 'Atur ulang kata sandi',                      'Reset of a password',                    null),
    ('ACCOUNT_MOVED',          'ACCOUNT',     2, 'Mutasi: NRP pindah satuan',                  'Moved: NRP to another unit',             null),
    ('ACCOUNT_NEW',            'ACCOUNT',     3, 'Operator baru',                              'New operator',                           null),
    ('ACCOUNT_SCOPE',          'ACCOUNT',     4, 'Peran atau lingkup satuan salah',            'Wrong role or scope',                    null),
    ('ACCOUNT_LOCKED',         'ACCOUNT',     5, 'Akun terkunci',                              'Locked account',                         null),
    ('ACCOUNT_MFA',            'ACCOUNT',     6, 'Autentikasi dua langkah',                    'Two-step authentication',                null),
    ('LP_ENTRY_CATEGORY',      'LP_ENTRY',    1, 'Memilih kategori kejadian',                  'Choosing the kind of event',             null),
    ('LP_ENTRY_ARTICLE',       'LP_ENTRY',    2, 'Pasal KUHP lama atau baru',                  'Article of the old or new code',         null),
    ('LP_ENTRY_PLACE',         'LP_ENTRY',    3, 'Koordinat TKP',                              'Coordinates of the scene',               null),
    ('LP_ENTRY_CORRECTION',    'LP_ENTRY',    4, 'Ubah atau batal setelah dikirim',            'Change or withdraw after sending',       null),
    ('LP_ENTRY_DUPLICATE',     'LP_ENTRY',    5, 'LP ganda',                                   'Report entered twice',                   null),
    ('LP_NUMBER_GAP',          'LP_NUMBER',   1, 'Nomor terlewati atau ganda',                 'Skipped or double number',               null),
    ('LP_NUMBER_UNIT',         'LP_NUMBER',   2, 'Satuan salah dalam nomor',                   'Wrong unit in the number',               null),
    ('LP_NUMBER_OFFLINE',      'LP_NUMBER',   3, 'Nomor luring terpakai dua kali',             'Number taken twice while offline',       null),
    ('LP_NUMBER_NEW_YEAR',     'LP_NUMBER',   4, 'Penomoran ulang tahun baru',                 'Restart at the new year',                null),
    ('LP_TRANSFER_WRONG_UNIT', 'LP_TRANSFER', 1, 'Dilimpahkan ke satuan yang salah',           'Sent to the wrong unit',                 null),
    ('LP_TRANSFER_WAITING',    'LP_TRANSFER', 2, 'Belum diterima satuan tujuan',               'Not yet accepted by the receiver',       null),
    ('LP_TRANSFER_COUNTED',    'LP_TRANSFER', 3, 'Dihitung di kedua satuan',                   'Counted by both units',                  null),
    ('LP_TRANSFER_NUMBER',     'LP_TRANSFER', 4, 'Nomor setelah pelimpahan',                   'Number after the transfer',              null),
    ('CLEARANCE_NOT_COUNTED',  'CLEARANCE',   1, 'Selra tidak terhitung',                      'Clearance not counted',                  null),
    ('CLEARANCE_PERIOD',       'CLEARANCE',   2, 'Tanggal selra di periode lain',              'Completed in another period',            null),
    ('CLEARANCE_ABOVE_CASES',  'CLEARANCE',   3, 'Selra melebihi JTP',                         'More cleared than reported',             null),
    ('CLEARANCE_EMP',          'CLEARANCE',   4, 'Status EMP dan DORS berbeda',                'Status differs between EMP and DORS',    'DATA_INTEGRATION'),
    ('SUMMARY_DIFFERENCE',     'SUMMARY',     1, 'Angka berbeda antarsistem',                  'Figures differ between systems',         'DATA_INTEGRATION'),
    ('SUMMARY_CUT_OFF',        'SUMMARY',     2, 'Batas hari dan zona waktu',                  'Cut-off of the day and time zone',       null),
    ('SUMMARY_RUNNING_TEXT',   'SUMMARY',     3, 'Teks berjalan tidak tampil',                 'Running text not shown',                 null),
    ('SUMMARY_EXPORT',         'SUMMARY',     4, 'Ekspor gagal',                               'Export fails',                           null),
    ('MOBILE_SYNC',            'MOBILE',      1, 'Sinkronisasi macet',                         'Synchronisation stuck',                  null),
    ('MOBILE_CONFLICT',        'MOBILE',      2, 'Konflik data luring',                        'Conflict of offline data',               null),
    ('MOBILE_VERSION',         'MOBILE',      3, 'Versi aplikasi lama',                        'Old version of the app',                 null),
    ('MOBILE_CLOCK',           'MOBILE',      4, 'Jam perangkat salah',                        'Clock of the device is wrong',           null),
    ('MOBILE_ATTACHMENT',      'MOBILE',      5, 'Lampiran terlalu besar',                     'Attachment too big',                     null),
    ('INTEGRATION_MISSING',    'INTEGRATION', 1, 'Data tidak masuk',                           'Item missing',                           null),
    ('INTEGRATION_TWICE',      'INTEGRATION', 2, 'Data masuk dua kali',                        'Item came twice',                        null),
    ('INTEGRATION_UNIT',       'INTEGRATION', 3, 'Pemetaan satuan salah',                      'Wrong mapping of units',                 null),
    ('LOSS_LETTER_ITEM',       'LOSS_LETTER', 1, 'Jenis barang belum ada',                     'Kind of item missing',                   'BUSINESS_ANALYSIS'),
    ('LOSS_LETTER_TEMPLATE',   'LOSS_LETTER', 2, 'Templat cetak',                              'Print template',                         null),
    ('LOSS_LETTER_EXPIRY',     'LOSS_LETTER', 3, 'Masa berlaku dan perpanjangan',              'Expiry and extension',                   null),
    ('LOSS_LETTER_SIGNATURE',  'LOSS_LETTER', 4, 'TTE pada surat tidak sah',                   'Signature on the letter not valid',      null),
    ('SIGNATURE_CERTIFICATE',  'SIGNATURE',   1, 'Sertifikat belum aktif atau kedaluwarsa',    'Certificate not active or expired',      null),
    ('SIGNATURE_PASSPHRASE',   'SIGNATURE',   2, 'Passphrase salah',                           'Wrong passphrase',                       null),
    ('SIGNATURE_SIGNER',       'SIGNATURE',   3, 'Penanda tangan berganti',                    'Signer replaced',                        null),
    ('PERSON_DATA_RIGHT',      'PERSON_DATA', 1, 'Tidak berhak melihat',                       'No right to see',                        null),
    ('PERSON_DATA_MASKED',     'PERSON_DATA', 2, 'Isian tersamar',                             'Masked field',                           null),
    ('PERSON_DATA_AUDIT',      'PERSON_DATA', 3, 'Pertanyaan audit',                           'Question of the audit',                  null),
    ('NETWORK_SERVER',         'NETWORK',     1, 'Satuan tidak dapat menjangkau server',       'Unit cannot reach the server',           null),
    ('NETWORK_VPN',            'NETWORK',     2, 'VPN',                                        'VPN',                                    null),
    ('NETWORK_SLOW',           'NETWORK',     3, 'Lambat',                                     'Slow',                                   null),
    ('NETWORK_PRINTER',        'NETWORK',     4, 'Pencetak',                                   'Printer',                                null),
    ('NETWORK_DEVICE',         'NETWORK',     5, 'Komputer dan perangkat lain',                'Computer and other devices',             null),
    ('TRAINING_SCHEDULE',      'TRAINING',    1, 'Jadwal',                                     'Schedule',                               null),
    ('TRAINING_MATERIAL',      'TRAINING',    2, 'Materi',                                     'Material',                               null),
    ('TRAINING_CERTIFICATE',   'TRAINING',    3, 'Sertifikat',                                 'Certificate',                            null),
    ('TRAINING_AGAIN',         'TRAINING',    4, 'Pelatihan ulang setelah mutasi',             'Retraining after a move',                null)
    ) c (code, parent, position, name, name_en, group_code)
    join ticket_category p on p.code = c.parent;

-- What a technician asks back first, asked at once instead. Never the people in a report.
update ticket_category set fields = '[{"code": "nrp", "name": "NRP operator", "nameEn": "Operator''s NRP", "kind": "TEXT", "required": true, "choices": []}]'
where parent_code = 'ACCOUNT';
update ticket_category set fields = '[{"code": "lpNumber", "name": "Nomor LP seperti tertulis", "nameEn": "Report number as written", "kind": "TEXT", "required": true, "choices": []}]'
where parent_code in ('LP_NUMBER', 'LP_TRANSFER') or code in ('LP_ENTRY_CORRECTION', 'LP_ENTRY_DUPLICATE', 'CLEARANCE_NOT_COUNTED', 'CLEARANCE_PERIOD', 'CLEARANCE_EMP');
update ticket_category set fields = fields || '[{"code": "receivingUnit", "name": "Satuan tujuan", "nameEn": "Receiving unit", "kind": "TEXT", "required": true, "choices": []}]'
where parent_code = 'LP_TRANSFER';
update ticket_category set fields = '[{"code": "summary", "name": "Rekap atau dashboard", "nameEn": "Summary or dashboard", "kind": "TEXT", "required": true, "choices": []},
    {"code": "day", "name": "Tanggal data", "nameEn": "Day of the data", "kind": "DATE", "required": false, "choices": []}]'
where parent_code = 'SUMMARY';
update ticket_category set fields = '[{"code": "appVersion", "name": "Versi aplikasi", "nameEn": "Version of the app", "kind": "TEXT", "required": true, "choices": []},
    {"code": "waiting", "name": "Jumlah data tertahan", "nameEn": "Reports that wait", "kind": "NUMBER", "required": false, "choices": []}]'
where parent_code = 'MOBILE';
update ticket_category set fields = '[{"code": "otherSystem", "name": "Sistem lain", "nameEn": "Other system", "kind": "CHOICE", "required": true, "choices": [
    {"code": "CALL_110", "name": "Layanan 110", "nameEn": "110 service"}, {"code": "LANCANG_KUNING", "name": "Lancang Kuning", "nameEn": "Lancang Kuning"},
    {"code": "NTMC", "name": "NTMC", "nameEn": "NTMC"}, {"code": "EMP", "name": "EMP", "nameEn": "EMP"}, {"code": "EWS", "name": "EWS", "nameEn": "EWS"},
    {"code": "IMMIGRATION", "name": "Imigrasi", "nameEn": "Immigration"}, {"code": "SOT", "name": "SOT", "nameEn": "SOT"},
    {"code": "OTHER", "name": "Lainnya", "nameEn": "Other"}]}]'
where parent_code = 'INTEGRATION' or code = 'SUMMARY_DIFFERENCE';
update ticket_category set fields = '[{"code": "letterNumber", "name": "Nomor surat", "nameEn": "Number of the letter", "kind": "TEXT", "required": true, "choices": []}]'
where code in ('LOSS_LETTER_TEMPLATE', 'LOSS_LETTER_EXPIRY', 'LOSS_LETTER_SIGNATURE');
update ticket_category set fields = '[{"code": "signerRole", "name": "Jabatan penanda tangan", "nameEn": "Signer''s office", "kind": "TEXT", "required": true, "choices": []}]'
where parent_code = 'SIGNATURE';
update ticket_category set fields = '[{"code": "screen", "name": "Halaman atau menu", "nameEn": "Page or menu", "kind": "TEXT", "required": true, "choices": []}]'
where parent_code = 'PERSON_DATA';
update ticket_category set fields = '[{"code": "deviceKind", "name": "Jenis perangkat", "nameEn": "Kind of device", "kind": "CHOICE", "required": true, "choices": [
    {"code": "COMPUTER", "name": "Komputer", "nameEn": "Computer"}, {"code": "PRINTER", "name": "Pencetak", "nameEn": "Printer"},
    {"code": "MODEM", "name": "Modem", "nameEn": "Modem"}, {"code": "SWITCH", "name": "Switch", "nameEn": "Switch"},
    {"code": "ROUTER", "name": "Router", "nameEn": "Router"}, {"code": "SERVER", "name": "Server", "nameEn": "Server"},
    {"code": "PHONE", "name": "Telepon", "nameEn": "Phone"}, {"code": "LINE", "name": "Saluran internet", "nameEn": "Internet line"},
    {"code": "OTHER", "name": "Lainnya", "nameEn": "Other"}]}]'
where parent_code = 'NETWORK';

alter table ticket
    add column fields          jsonb   not null default '{}' check (jsonb_typeof(fields) = 'object'),
    add column asset_id        uuid,
    add column curriculum_code text,
    add column priority_reason text    check (length(priority_reason) between 1 and 500),
    add column known_error     boolean not null default false,
    add column workaround      text    check (length(workaround) between 1 and 20000),
    add column snoozed_until   timestamptz,
    add column planned_for     timestamptz,
    add column closure         text    check (closure in ('MERGED', 'SPAM')),
    add column merged_into_id  uuid    references ticket (id) check (merged_into_id <> id),
    add column resolved_at     timestamptz,
    add column closed_at       timestamptz,
    add column reopen_count    int     not null default 0,
    add column handover_count  int     not null default 0,
    add constraint ticket_problem check (type = 'PROBLEM' or (not known_error and workaround is null)),
    add constraint ticket_planned check (planned_for is null or pending_reason = 'PLANNED_DATE'),
    add constraint ticket_closure check (closure is null or status = 'CLOSED'),
    add constraint ticket_merged  check ((merged_into_id is not null) = (closure is not distinct from 'MERGED')),
    add constraint ticket_snoozed check (snoozed_until is null or status not in ('RESOLVED', 'CLOSED'));
comment on column ticket.fields is 'Values of the category''s own fields, code -> text.';
comment on column ticket.asset_id is 'Key of the asset feature.';
comment on column ticket.curriculum_code is 'Training topic; key of the training feature.';
comment on column ticket.priority_reason is 'Why somebody chose the priority himself; null: it comes from impact and urgency.';
comment on column ticket.closure is 'Why it was closed without being resolved; null: the usual way.';
comment on column ticket.handover_count is 'How often it went from one support group to another.';

update ticket set resolved_at = coalesce(resolution_met_at, updated_at) where status in ('RESOLVED', 'CLOSED');
update ticket set closed_at = updated_at where status = 'CLOSED';
alter table ticket
    add constraint ticket_resolved check (status <> 'RESOLVED' or resolved_at is not null),
    add constraint ticket_closed   check ((status = 'CLOSED') = (closed_at is not null));

create index ticket_merged_into on ticket (merged_into_id) where merged_into_id is not null;
create index ticket_wake on ticket (snoozed_until) where snoozed_until is not null;
create index ticket_planned_for on ticket (planned_for) where planned_for is not null;
create index ticket_resolved_at on ticket (resolved_at) where status = 'RESOLVED';
create index ticket_category_open on ticket (category_code, created_at desc) where status not in ('RESOLVED', 'CLOSED');

alter table ticket_entry
    drop constraint ticket_entry_kind_check,
    add constraint ticket_entry_kind_check check (kind in
        ('FILED', 'REPLY', 'CONTACT_REPLY', 'NOTE', 'STATUS', 'ASSIGNMENT', 'CALL', 'FIELD', 'LINK', 'MERGE', 'TASK', 'TIME', 'SNOOZE')),
    add column field text;
comment on column ticket_entry.field is 'Which field a change of kind FIELD is about.';
create index ticket_entry_field on ticket_entry (ticket_id, field, at desc) where field is not null;

create table ticket_link (
    from_id   uuid        not null references ticket (id),
    to_id     uuid        not null references ticket (id),
    kind      text        not null check (kind in ('DUPLICATE_OF', 'CHILD_OF', 'CAUSED_BY', 'FOLLOWS')),
    linked_at timestamptz not null,
    linked_by text        not null,
    primary key (from_id, to_id, kind),
    check (from_id <> to_id)
);
create index ticket_link_to on ticket_link (to_id);
comment on table ticket_link is 'Read as a sentence: from KIND to.';

create table ticket_watcher (
    ticket_id uuid        not null references ticket (id),
    user_id   uuid        not null references app_user (id),
    since     timestamptz not null,
    primary key (ticket_id, user_id)
);
create index ticket_watcher_user on ticket_watcher (user_id);

create table ticket_task (
    id          uuid        primary key,
    ticket_id   uuid        not null references ticket (id),
    position    int         not null,
    title       text        not null check (length(title) between 1 and 200),
    group_code  text        references support_group (code),
    assignee_id uuid        references app_user (id),
    done_at     timestamptz,
    done_by     text,
    created_at  timestamptz not null,
    created_by  text        not null,
    check ((done_at is null) = (done_by is null))
);
create index ticket_task_ticket on ticket_task (ticket_id, position, id);
create index ticket_task_assignee on ticket_task (assignee_id) where done_at is null;

create table ticket_time (
    id        uuid        primary key,
    ticket_id uuid        not null references ticket (id),
    minutes   int         not null check (minutes between 1 and 1440),
    activity  text        not null check (activity in ('DIAGNOSIS', 'REPAIR', 'CONTACT', 'TRAVEL', 'DOCUMENTATION', 'OTHER')),
    note      text        check (length(note) <= 500),
    by_id     uuid        not null,
    by_name   text        not null,
    at        timestamptz not null
);
create index ticket_time_ticket on ticket_time (ticket_id, at, id);
comment on table ticket_time is 'Time worked. Append-only: a wrong entry is put right by what is said in the thread.';
select append_only('ticket_time');

-- As with the thread: not even the owner rewrites what was done.
create trigger audit_entry_append_only
    before update or delete or truncate on audit_entry
    for each statement execute function refuse_rewriting_history();
create trigger ticket_time_append_only
    before update or delete or truncate on ticket_time
    for each statement execute function refuse_rewriting_history();
