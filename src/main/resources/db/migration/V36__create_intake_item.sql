create sequence intake_item_seq increment by 50;

-- Files brought in together, kept until each has been read, so that a crash or another replica loses none.
create table intake_item (
    id         bigint      not null,
    -- The address of the whole intake, not to be guessed.
    intake     text        not null,
    position   integer     not null,
    name       text        not null,
    -- The file's bytes while it waits, null afterwards.
    content    bytea,
    outlet     text,
    published  date,
    state      text        not null,
    fault      text,
    article_id bigint,
    created_at timestamptz not null,
    taken_at   timestamptz,
    constraint intake_item_pkey primary key (id),
    constraint intake_item_intake_key unique (intake, position),
    constraint intake_item_article_id_fkey foreign key (article_id) references article (id) on delete set null,
    constraint intake_item_state_check check (state in ('WAITING', 'WORKING', 'ADDED', 'KNOWN', 'FAULTY'))
);
create index intake_item_waiting_idx on intake_item (id) where state in ('WAITING', 'WORKING');
create index intake_item_article_id_idx on intake_item (article_id);
