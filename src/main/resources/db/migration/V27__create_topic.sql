create sequence topic_seq;

-- What claims speak of beside names: a noun phrase such as ذمة التحقيق, under its folded form.
create table topic (
    id   bigint not null default nextval('topic_seq'),
    key  text   not null collate "C",
    -- As first written.
    name text   not null,
    constraint topic_pkey primary key (id),
    constraint topic_key_key unique (key)
);

create table claim_topic (
    claim_id bigint  not null,
    position integer not null,
    topic_id bigint  not null,
    constraint claim_topic_pkey primary key (claim_id, position),
    constraint claim_topic_claim_id_fkey foreign key (claim_id) references claim (id) on delete cascade,
    constraint claim_topic_topic_id_fkey foreign key (topic_id) references topic (id)
);
create index claim_topic_topic_id_idx on claim_topic (topic_id, claim_id);
