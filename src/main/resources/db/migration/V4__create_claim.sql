create sequence claim_seq increment by 50;

create table claim (
    id                  bigint           not null,
    article_id          bigint           not null,
    text                text             not null,
    start_at            integer          not null,
    end_at              integer          not null,
    kind                text             not null,
    stance              text             not null,
    cue_text            text,
    cue_start           integer,
    cue_end             integer,
    speaker_id          bigint,
    speaker_description text,
    speaker_text        text,
    speaker_start       integer,
    speaker_end         integer,
    said_on             date,
    occasion            text,
    rule                text             not null,
    confidence          double precision not null,
    status              text             not null default 'PROPOSED',
    -- The date by which lists run: said, else the article's.
    listed_on           date             not null,
    search              tsvector         not null generated always as (isnad_search_vector(text)) stored,
    constraint claim_pkey primary key (id),
    constraint claim_article_id_fkey foreign key (article_id) references article (id),
    constraint claim_speaker_id_fkey foreign key (speaker_id) references entity (id),
    constraint claim_span_check check (0 <= start_at and start_at < end_at),
    constraint claim_cue_check check ((cue_text is null) = (cue_start is null) and cue_start < cue_end),
    constraint claim_speaker_check check (speaker_id is null or speaker_description is null),
    constraint claim_speaker_span_check check ((speaker_text is null) = (speaker_start is null) and speaker_start < speaker_end),
    constraint claim_kind_check check (kind in ('DIRECT', 'MIXED', 'REPORTED')),
    constraint claim_stance_check check (stance in ('ASSERTS', 'DENIES', 'WARNS', 'CALLS_FOR', 'PROMISES', 'THANKS',
        'CONDEMNS', 'EXPRESSES_CONCERN', 'ACCUSES', 'ASKS', 'OTHER')),
    constraint claim_status_check check (status in ('PROPOSED', 'ACCEPTED', 'REJECTED')),
    constraint claim_confidence_check check (confidence between 0 and 1)
);
create index claim_article_id_idx on claim (article_id, start_at, id);
create index claim_listed_on_idx on claim (listed_on desc, id);
create index claim_speaker_id_idx on claim (speaker_id, listed_on desc, id);
create index claim_search_idx on claim using gin (search);

create table claim_about (
    claim_id  bigint  not null,
    position  integer not null,
    entity_id bigint  not null,
    constraint claim_about_pkey primary key (claim_id, position),
    constraint claim_about_claim_id_fkey foreign key (claim_id) references claim (id),
    constraint claim_about_entity_id_fkey foreign key (entity_id) references entity (id)
);
create index claim_about_entity_id_idx on claim_about (entity_id, claim_id);

-- From the speaker (position 0) outwards. The publisher is not stored here: it is the article's outlet.
create table chain_link (
    claim_id       bigint  not null,
    position       integer not null,
    role           text    not null,
    entity_id      bigint,
    description    text,
    evidence_text  text,
    evidence_start integer,
    evidence_end   integer,
    rule           text    not null,
    constraint chain_link_pkey primary key (claim_id, position),
    constraint chain_link_claim_id_fkey foreign key (claim_id) references claim (id),
    constraint chain_link_entity_id_fkey foreign key (entity_id) references entity (id),
    constraint chain_link_role_check check (role in ('SPEAKER', 'INTERVIEWER', 'RELAYER', 'CREDITED_SOURCE')),
    constraint chain_link_party_check check ((entity_id is null) <> (description is null)),
    constraint chain_link_evidence_check check ((evidence_text is null) = (evidence_start is null) and evidence_start < evidence_end)
);
create index chain_link_entity_id_idx on chain_link (entity_id, role);

create table figure (
    claim_id    bigint           not null,
    position    integer          not null,
    text        text             not null,
    start_at    integer          not null,
    end_at      integer          not null,
    value       double precision not null,
    unit        text,
    approximate boolean          not null,
    constraint figure_pkey primary key (claim_id, position),
    constraint figure_claim_id_fkey foreign key (claim_id) references claim (id),
    constraint figure_span_check check (0 <= start_at and start_at < end_at)
);
