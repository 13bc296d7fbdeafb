-- Why: over a desk's few phrases an index of trigrams finds half of all open tickets, and costs every filing; the question is now
-- bounded by category, Polda and time, for which ticket_category_open and ticket_unit serve.
-- Roll forward: one transaction; a failed run leaves nothing behind.

drop index ticket_similar;
