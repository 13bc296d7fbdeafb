-- Why: users of the desk, their roles and support groups, their sessions, and failed sign-ins.
-- Roll forward: one transaction; a failed run leaves nothing behind.

create table support_group (
    code    text     not null primary key,
    name    text     not null unique,
    name_en text     not null unique,
    level   smallint not null check (level between 1 and 3)
);
comment on table support_group is 'Who works tickets. Level 1 answers, 2 solves, 3 is another house.';

insert into support_group (code, name, name_en, level)
values
    ('DESK', 'Meja Bantuan', 'Service desk', 1),
    ('SOFTWARE', 'Teknisi Perangkat Lunak', 'Software technicians', 2),
    ('HARDWARE', 'Teknisi Perangkat Keras', 'Hardware technicians', 2),
    ('DATA_INTEGRATION', 'Integrasi Data', 'Data integration', 2),
    ('BUSINESS_ANALYSIS', 'Analis Bisnis', 'Business analysis', 2),
    ('VENDOR', 'Vendor', 'Vendor', 3),
    ('MABES', 'Mabes Polri', 'National headquarters', 3),
    ('UNIT_TI', 'TI Satuan Wilayah', 'Regional unit''s IT', 3);

create table app_user (
    id                uuid        not null primary key,
    username          text        not null check (username ~ '^[A-Za-z0-9][A-Za-z0-9._-]{1,39}$'),
    name              text        not null check (length(name) between 1 and 100),
    password_hash     text        not null,
    disabled          boolean     not null default false,
    sessions_since    timestamptz not null,
    extension         text,
    created_at        timestamptz not null,
    version           integer     not null default 0
);
create unique index app_user_username on app_user (lower(username));
comment on column app_user.sessions_since is 'Access tokens issued before are not valid any more: disabled, or password changed.';
comment on column app_user.extension is 'Phone last used; offered at the next sign-in.';

create table user_role (
    user_id uuid not null references app_user,
    role    text not null check (role in ('AGENT', 'TECHNICIAN', 'TRAINER', 'SUPERVISOR', 'ADMIN')),
    primary key (user_id, role)
);

create table user_group (
    user_id    uuid not null references app_user,
    group_code text not null references support_group,
    primary key (user_id, group_code)
);
create index user_group_group on user_group (group_code);

create table refresh_token (
    hash       bytea       not null primary key,
    family     uuid        not null,
    user_id    uuid        not null references app_user,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index refresh_token_family on refresh_token (family);
create index refresh_token_user on refresh_token (user_id);
create index refresh_token_expires on refresh_token (expires_at);
comment on column refresh_token.hash is 'SHA-256 of the token; the token itself is not kept.';
comment on column refresh_token.family is 'All tokens that descend from one sign-in.';

create table login_attempt (
    id       bigint      generated always as identity primary key,
    username text        not null,
    address  text        not null,
    at       timestamptz not null
);
create index login_attempt_account on login_attempt (username, address, at);
create index login_attempt_at on login_attempt (at);
comment on table login_attempt is 'Failed sign-ins of the last while; they slow down guessing. A success clears them.';
