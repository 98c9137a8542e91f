-- A pasted text has no file name; of one text alone more may be given than of several files.
alter table intake_item
    alter column name drop not null,
    add column title text,
    add column source_url text,
    -- How far the reading is, and how many claims it has found so far.
    add column step text,
    add column found integer,
    add constraint intake_item_step_check check (step in ('READING', 'STORING', 'RELATING'));
