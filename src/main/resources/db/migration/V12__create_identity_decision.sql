create sequence identity_decision_seq increment by 50;

-- What editors decided of who is who. A decision is never deleted: undoing it dates its end.
create table identity_decision (
    id          bigint      not null,
    kind        text        not null,
    -- The record that it is about: the survivor of a merge, the one split or renamed, the bearer of the alias.
    entity_id   bigint      not null,
    -- The record merged away, or the one split off.
    other_id    bigint,
    -- Names as they were at that time: of the record, and what it became or what was joined to it or split off.
    old_name    text        not null,
    new_name    text        not null,
    -- Whether the alias was known from articles before.
    was_known   boolean     not null default false,
    note        text,
    decided_at  timestamptz not null,
    undone_at   timestamptz,
    undo_note   text,
    constraint identity_decision_pkey primary key (id),
    constraint identity_decision_entity_id_fkey foreign key (entity_id) references entity (id),
    constraint identity_decision_other_id_fkey foreign key (other_id) references entity (id),
    constraint identity_decision_kind_check check (kind in ('MERGE', 'SPLIT', 'RENAME', 'ALIAS')),
    constraint identity_decision_other_check check ((other_id is not null) = (kind in ('MERGE', 'SPLIT'))),
    constraint identity_decision_undo_check check (undo_note is null or undone_at is not null)
);
create index identity_decision_entity_id_idx on identity_decision (entity_id, id);
create index identity_decision_other_id_idx on identity_decision (other_id, id) where other_id is not null;

-- In this article, whoever is found to be the one person is the other: what a split decided.
create table article_assignment (
    article_id  bigint not null,
    from_id     bigint not null,
    to_id       bigint not null,
    decision_id bigint not null,
    constraint article_assignment_pkey primary key (article_id, from_id),
    constraint article_assignment_article_id_fkey foreign key (article_id) references article (id) on delete cascade,
    constraint article_assignment_from_id_fkey foreign key (from_id) references entity (id),
    constraint article_assignment_to_id_fkey foreign key (to_id) references entity (id),
    constraint article_assignment_decision_id_fkey foreign key (decision_id) references identity_decision (id)
);
create index article_assignment_decision_id_idx on article_assignment (decision_id);
create index article_assignment_from_id_idx on article_assignment (from_id);
create index article_assignment_to_id_idx on article_assignment (to_id);

-- What a merge or split moved of claims and appearances, which reading an article again may leave as they are: an editor
-- may have accepted the claim. Undoing moves it back.
create table moved_reference (
    decision_id bigint  not null,
    kind        text    not null,
    -- A claim's key, or an appearance's.
    row_id      bigint  not null,
    position    integer not null default 0,
    constraint moved_reference_pkey primary key (decision_id, kind, row_id, position),
    constraint moved_reference_decision_id_fkey foreign key (decision_id) references identity_decision (id),
    constraint moved_reference_kind_check check (kind in ('SPEAKER', 'LINK', 'ABOUT', 'APPEARANCE'))
);
