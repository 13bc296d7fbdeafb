-- Why: files on tickets. Their content lies in a folder under its digest; here is what it is and where it belongs.
-- Roll forward: one transaction; a failed run leaves nothing behind.

alter table ticket_entry
    drop constraint ticket_entry_kind_check,
    add constraint ticket_entry_kind_check check (kind in
        ('FILED', 'REPLY', 'CONTACT_REPLY', 'NOTE', 'STATUS', 'ASSIGNMENT', 'CALL', 'FIELD', 'LINK', 'MERGE', 'TASK', 'TIME', 'SNOOZE',
         'SLA', 'ATTACHMENT'));

create table attachment (
    id               uuid        primary key,
    ticket_id        uuid        not null references ticket (id),
    entry_id         uuid        not null references ticket_entry (id),
    name             text        not null check (length(name) between 1 and 210),
    size             bigint      not null check (size > 0),
    media_type       text        not null,
    sha256           text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    preview          boolean     not null,
    uploaded_by      uuid        not null,
    uploaded_by_name text        not null,
    uploaded_at      timestamptz not null,
    keep_until       timestamptz not null,
    upload_key       uuid,
    unique (uploaded_by, upload_key)
);
create index attachment_ticket on attachment (ticket_id, uploaded_at, id);
create index attachment_content on attachment (sha256, size);
create index attachment_keep_until on attachment (keep_until);
comment on table attachment is 'A file on a ticket. Removed for good, by a supervisor or when its time is over; thread and audit keep that it was there.';
comment on column attachment.media_type is 'What the content is, found out by looking at it.';
comment on column attachment.sha256 is 'The content lies under this digest, once for all attachments that have the same.';
comment on column attachment.upload_key is 'Idempotency key of the upload: the same file sent again under it is not taken twice.';
