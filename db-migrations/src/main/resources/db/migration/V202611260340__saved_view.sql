-- Why: queries with a name, the user's own or shared, and how each user wants them to look.
-- Roll forward: one transaction; a failed run leaves nothing behind.

create table saved_view (
    id         uuid        primary key,
    version    int         not null,
    standing   text        unique,
    owner_id   uuid        references app_user (id),
    name       text        not null check (length(name) between 1 and 60),
    query      text        not null check (length(query) <= 1000),
    sort       text        not null check (sort in ('DUE', 'CREATED', 'UPDATED', 'RELEVANCE')),
    columns    text[]      not null check (cardinality(columns) between 1 and 20),
    position   int         not null,
    sharing    text        not null check (sharing in ('PRIVATE', 'GROUP', 'ALL')),
    group_code text        references support_group (code),
    updated_at timestamptz not null,
    updated_by text        not null,
    check ((standing is null) = (owner_id is not null)),
    check ((sharing = 'GROUP') = (group_code is not null))
);
create index saved_view_owner on saved_view (owner_id);
comment on column saved_view.standing is 'Which of the views that always exist; null for views that users made.';

create table view_layout (
    user_id uuid   not null references app_user (id),
    view_id uuid   not null references saved_view (id) on delete cascade,
    columns text[],
    sort    text   check (sort in ('DUE', 'CREATED', 'UPDATED', 'RELEVANCE')),
    primary key (user_id, view_id)
);
comment on table view_layout is 'What a user changed about a view for himself; null is as the view has it.';

insert into saved_view (id, version, standing, name, query, sort, columns, position, sharing, updated_at, updated_by)
select v.id::uuid, 0, v.standing, v.name, v.query, v.sort,
       array['NUMBER', 'PRIORITY', 'SUBJECT', 'UNIT', 'STATUS', 'ASSIGNEE', 'RESOLUTION', 'UPDATED'], v.position, 'ALL', now(), 'Tanggap'
from (values
    ('0190b000-0000-7000-8000-000000000001', 'OPEN',       'Terbuka',       'is:open -is:snoozed',                          'DUE',     1),
    ('0190b000-0000-7000-8000-000000000002', 'MINE',       'Milik saya',    'is:open -is:snoozed assignee:me',              'DUE',     2),
    ('0190b000-0000-7000-8000-000000000003', 'UNASSIGNED', 'Belum diambil', 'is:open -is:snoozed is:unassigned group:mine', 'DUE',     3),
    ('0190b000-0000-7000-8000-000000000004', 'SNOOZED',    'Disimpan dulu', 'is:snoozed',                                   'DUE',     4),
    ('0190b000-0000-7000-8000-000000000005', 'PENDING',    'Ditunda',       'status:pending',                               'DUE',     5),
    ('0190b000-0000-7000-8000-000000000006', 'DONE',       'Selesai',       'is:done',                                      'UPDATED', 6),
    ('0190b000-0000-7000-8000-000000000007', 'ALL',        'Semua',         '',                                             'CREATED', 7)
) v (id, standing, name, query, sort, position);
