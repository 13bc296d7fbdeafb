-- Why: tickets handed on along chains with checklists, and up to the supervisor; how often they go to and fro.
-- Roll forward: one transaction; a failed run leaves nothing behind.

alter table ticket
    add column previous_group  text references support_group (code),
    add column ping_pong_count int  not null default 0,
    add column escalated_at    timestamptz;
comment on column ticket.previous_group is 'Support group that had it before; back to it is ping-pong.';
comment on column ticket.escalated_at is 'Since when the supervisor is called for; null when he is not, or when it is solved.';
create index ticket_ping_pong on ticket (ping_pong_count, id) where ping_pong_count > 0;
create index ticket_escalated on ticket (escalated_at, id) where escalated_at is not null;

alter table ticket_entry
    drop constraint ticket_entry_kind_check,
    add constraint ticket_entry_kind_check check (kind in
        ('FILED', 'REPLY', 'CONTACT_REPLY', 'NOTE', 'STATUS', 'ASSIGNMENT', 'CALL', 'FIELD', 'LINK', 'MERGE', 'TASK', 'TIME', 'SNOOZE', 'SLA',
         'ATTACHMENT', 'ESCALATION'));

create table escalation_template (
    code       text        primary key check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    version    int         not null default 0,
    name       text        not null,
    name_en    text        not null,
    steps      jsonb       not null check (jsonb_typeof(steps) = 'array'),
    retired    boolean     not null default false,
    updated_at timestamptz not null default now(),
    updated_by text        not null default 'Tanggap'
);
alter table escalation_template
    alter column updated_at drop default,
    alter column updated_by drop default;
comment on column escalation_template.steps is
    'Stations in their order: [{"name", "nameEn", "group", "checklist": [{"code", "name", "nameEn", "required"}]}].';

create table escalation (
    id         uuid        primary key,
    ticket_id  uuid        not null references ticket (id),
    kind       text        not null check (kind in ('FUNCTIONAL', 'HIERARCHICAL')),
    from_group text,
    to_group   text,
    template   text        references escalation_template (code),
    step       int,
    note       text        not null,
    checked    text[]      not null,
    at         timestamptz not null,
    by_id      uuid        not null,
    by_name    text        not null,
    check ((kind = 'FUNCTIONAL') = (to_group is not null)),
    check ((template is null) = (step is null))
);
create index escalation_ticket on escalation (ticket_id, at);
comment on table escalation is 'What was escalated, where to, with what done. Append-only.';
select append_only('escalation');
create trigger escalation_append_only
    before update or delete or truncate on escalation
    for each statement execute function refuse_rewriting_history();

insert into escalation_template (code, name, name_en, steps, updated_at, updated_by) values
('EQUIPMENT', 'Perangkat satuan (SOP)', 'Equipment of a unit (SOP)', '[
  {"name": "Operator mengikuti buku petunjuk", "nameEn": "Operator follows the manual", "group": "DESK", "checklist": [
    {"code": "MANUAL_FOLLOWED", "name": "Langkah di buku petunjuk sudah dicoba", "nameEn": "The steps of the manual were tried", "required": true},
    {"code": "CABLES_CHECKED", "name": "Kabel dan listrik sudah diperiksa", "nameEn": "Cables and power were checked", "required": true},
    {"code": "RESTARTED", "name": "Perangkat sudah dinyalakan ulang", "nameEn": "The device was restarted", "required": true},
    {"code": "PHOTO_TAKEN", "name": "Foto pesan kesalahan dilampirkan", "nameEn": "A photo of the message is attached", "required": false}]},
  {"name": "Staf TI satuan", "nameEn": "TI staff of the unit", "group": "UNIT_TI", "checklist": [
    {"code": "SEEN_ON_SITE", "name": "Diperiksa di tempat", "nameEn": "Looked at on site", "required": true},
    {"code": "SPARE_TRIED", "name": "Dicoba dengan perangkat lain", "nameEn": "Tried with another device", "required": true},
    {"code": "SERIAL_NOTED", "name": "Merek, model, dan nomor seri dicatat", "nameEn": "Make, model and serial number noted", "required": true}]},
  {"name": "Teknisi perangkat", "nameEn": "Equipment technician", "group": "HARDWARE", "checklist": []}]', now(), 'Tanggap'),
('APPLICATION', 'Aplikasi DORS', 'The DORS application', '[
  {"name": "Meja bantuan", "nameEn": "Service desk", "group": "DESK", "checklist": [
    {"code": "REPRODUCED", "name": "Langkah sampai galat dicatat", "nameEn": "Steps to the error noted", "required": true},
    {"code": "VERSION_NOTED", "name": "Versi aplikasi dan peramban dicatat", "nameEn": "Versions of app and browser noted", "required": true},
    {"code": "OTHERS_ASKED", "name": "Ditanyakan apakah operator lain mengalaminya", "nameEn": "Asked whether others have it", "required": false}]},
  {"name": "Teknisi perangkat lunak", "nameEn": "Software technicians", "group": "SOFTWARE", "checklist": [
    {"code": "LOGS_READ", "name": "Log pada waktu kejadian dibaca", "nameEn": "Logs of that time read", "required": true},
    {"code": "CAUSE_NARROWED", "name": "Bagian yang salah dipersempit", "nameEn": "Faulty part narrowed down", "required": true}]},
  {"name": "Vendor", "nameEn": "Vendor", "group": "VENDOR", "checklist": []}]', now(), 'Tanggap'),
('DATA', 'Data antarsistem', 'Data between systems', '[
  {"name": "Meja bantuan", "nameEn": "Service desk", "group": "DESK", "checklist": [
    {"code": "NUMBER_NOTED", "name": "Nomor LP dan satuan dicatat", "nameEn": "Report number and unit noted", "required": true},
    {"code": "BOTH_SEEN", "name": "Kedua sistem dibandingkan", "nameEn": "Both systems compared", "required": true}]},
  {"name": "Integrasi data", "nameEn": "Data integration", "group": "DATA_INTEGRATION", "checklist": [
    {"code": "TRANSFER_FOUND", "name": "Kiriman di catatan integrasi ditemukan", "nameEn": "Transfer found in the integration log", "required": true}]},
  {"name": "Mabes Polri", "nameEn": "National headquarters", "group": "MABES", "checklist": []}]', now(), 'Tanggap'),
('PROCEDURE', 'Tata cara pelaporan', 'How to report', '[
  {"name": "Meja bantuan", "nameEn": "Service desk", "group": "DESK", "checklist": [
    {"code": "GUIDE_READ", "name": "Panduan dan artikel sudah dicari", "nameEn": "Guide and articles searched", "required": true}]},
  {"name": "Analis bisnis", "nameEn": "Business analysis", "group": "BUSINESS_ANALYSIS", "checklist": [
    {"code": "RULE_NAMED", "name": "Aturan yang berlaku disebutkan", "nameEn": "The rule that applies is named", "required": true}]},
  {"name": "Mabes Polri", "nameEn": "National headquarters", "group": "MABES", "checklist": []}]', now(), 'Tanggap');
