create sequence merge_candidate_seq increment by 50;

-- Two records that may be one; a person decides.
create table merge_candidate (
    id         bigint           not null,
    -- The record made for a name that could not be told, and one that it may be.
    entity_id  bigint           not null,
    other_id   bigint           not null,
    -- The article that raised the question.
    article_id bigint           not null,
    reason     text             not null,
    score      double precision not null,
    status     text             not null default 'OPEN',
    created_at timestamptz      not null default now(),
    constraint merge_candidate_pkey primary key (id),
    constraint merge_candidate_entity_id_fkey foreign key (entity_id) references entity (id) on delete cascade,
    constraint merge_candidate_other_id_fkey foreign key (other_id) references entity (id) on delete cascade,
    constraint merge_candidate_article_id_fkey foreign key (article_id) references article (id) on delete cascade,
    constraint merge_candidate_order_check check (entity_id > other_id),
    constraint merge_candidate_entity_id_other_id_key unique (entity_id, other_id),
    constraint merge_candidate_reason_check check (reason in ('SAME_NAME', 'SAME_SURNAME', 'SHORTER_NAME', 'SPELLING')),
    constraint merge_candidate_status_check check (status in ('OPEN', 'DISMISSED')),
    constraint merge_candidate_score_check check (score between 0 and 1)
);
create index merge_candidate_other_id_idx on merge_candidate (other_id);
create index merge_candidate_status_score_idx on merge_candidate (status, score desc, id);
create index merge_candidate_article_id_idx on merge_candidate (article_id);
