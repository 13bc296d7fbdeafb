-- Why: "has this been filed already?" is asked at each pause in typing; only open tickets can answer it, and they are few.
-- Roll forward: one transaction; a failed run leaves nothing behind.

create index ticket_similar on ticket using gin (search_text(subject) gin_trgm_ops) where status not in ('RESOLVED', 'CLOSED');
