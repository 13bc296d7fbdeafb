-- Why: what is due next and how old a ticket is matter more in the views that always exist than the
-- resolution alone; a narrow window drops the last columns first.
-- Roll forward: one statement; a failed run leaves nothing behind.

update saved_view
   set columns = array['NUMBER', 'PRIORITY', 'SUBJECT', 'DUE', 'STATUS', 'UNIT', 'ASSIGNEE', 'CREATED']
 where standing is not null;
