-- Why: texts that are said often and changes that are made often, under one key; the desk's own and each user's.
-- Roll forward: one transaction; a failed run leaves nothing behind.

create table canned_reply (
    id            uuid        primary key,
    version       int         not null,
    owner_id      uuid        references app_user (id),
    shortcut      text        not null check (shortcut ~ '^[a-z0-9][a-z0-9-]{0,29}$'),
    title         text        not null check (length(title) between 1 and 80),
    body          text        not null check (length(body) between 1 and 20000),
    category_code text        references ticket_category (code),
    group_code    text        references support_group (code),
    updated_at    timestamptz not null,
    updated_by    text        not null,
    constraint canned_reply_shortcut unique nulls not distinct (owner_id, shortcut)
);
comment on column canned_reply.owner_id is 'Whose alone it is; null is everybody''s.';
comment on column canned_reply.category_code is 'Offered for tickets of this category and those below it; null for all.';

create table macro (
    id            uuid        primary key,
    version       int         not null,
    owner_id      uuid        references app_user (id),
    shortcut      text        not null check (shortcut ~ '^[a-z0-9][a-z0-9-]{0,29}$'),
    name          text        not null check (length(name) between 1 and 80),
    category_code text        references ticket_category (code),
    group_code    text        references support_group (code),
    steps         jsonb       not null check (jsonb_typeof(steps) = 'array'),
    updated_at    timestamptz not null,
    updated_by    text        not null,
    constraint macro_shortcut unique nulls not distinct (owner_id, shortcut)
);
comment on column macro.owner_id is 'Whose alone it is; null is everybody''s.';
comment on column macro.steps is 'What it does, in order: [{"kind": "STATUS", "to": "PENDING", "pendingReason": "OPERATOR"}].';
