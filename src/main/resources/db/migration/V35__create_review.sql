create sequence review_seq increment by 50;

-- What editors decided of claims, decision after decision; the claim itself holds what is valid now.
create table review (
    id         bigint      not null,
    claim_id   bigint      not null,
    decision   text        not null,
    note       text,
    reviewer   text,
    decided_at timestamptz not null,
    -- Taken back by a later UNDO.
    undone     boolean     not null default false,
    constraint review_pkey primary key (id),
    -- Only claims that are PROPOSED (again) are ever deleted; their history goes with them.
    constraint review_claim_id_fkey foreign key (claim_id) references claim (id) on delete cascade,
    constraint review_decision_check check (decision in ('ACCEPT', 'CORRECT', 'REJECT', 'UNDO'))
);
create index review_claim_id_idx on review (claim_id, id);
create index review_decided_at_idx on review (decided_at desc, id);

-- What a decision changed, so that it can be read and taken back.
create table review_change (
    review_id    bigint  not null,
    position     integer not null,
    field        text    not null,
    value_before text,
    value_after  text,
    constraint review_change_pkey primary key (review_id, position),
    constraint review_change_review_id_fkey foreign key (review_id) references review (id) on delete cascade,
    constraint review_change_field_check check (field in ('STATUS', 'SPEAKER', 'SPEAKER_MENTION', 'KIND', 'STANCE',
        'SAID_ON', 'SPAN'))
);
