create sequence claim_relation_seq increment by 50;

create table claim_relation (
    id            bigint           not null,
    kind          text             not null,
    -- The claim that repeats, corroborates, updates or contradicts the other.
    from_claim_id bigint           not null,
    to_claim_id   bigint           not null,
    score         double precision not null,
    explanation   text,
    status        text             not null default 'PROPOSED',
    constraint claim_relation_pkey primary key (id),
    constraint claim_relation_from_claim_id_fkey foreign key (from_claim_id) references claim (id),
    constraint claim_relation_to_claim_id_fkey foreign key (to_claim_id) references claim (id),
    constraint claim_relation_claims_key unique (from_claim_id, to_claim_id, kind),
    constraint claim_relation_claims_check check (from_claim_id <> to_claim_id),
    constraint claim_relation_kind_check check (kind in ('REPEATS', 'CORROBORATES', 'UPDATES', 'CONTRADICTS')),
    constraint claim_relation_status_check check (status in ('PROPOSED', 'ACCEPTED', 'REJECTED')),
    constraint claim_relation_score_check check (score between 0 and 1)
);
create index claim_relation_to_claim_id_idx on claim_relation (to_claim_id);

-- Finds the same words of the same speaker in other articles: folded, without blanks and punctuation.
alter table claim add column content_key text not null generated always as
    (md5(regexp_replace(isnad_fold(text), '[[:space:][:punct:]«»“”،؛؟]+', '', 'g'))) stored;
create index claim_content_key_idx on claim (content_key, speaker_id);
