create sequence article_seq increment by 50;

create table article (
    id                 bigint      not null,
    -- The very characters taken in; every offset of this database counts UTF-16 code units of this text.
    text               text        not null,
    text_hash          bytea       not null,
    html               text,
    -- What is served: given on ingest, else found in the text.
    title              text,
    given_title        text,
    found_title        text,
    outlet_id          bigint,
    found_outlet_id    bigint,
    given_outlet       text,
    published_on       date,
    given_published_on date,
    found_published_on date,
    source_url         text,
    ingested_at        timestamptz not null,
    -- The date by which lists run: published, else ingested (UTC).
    listed_on          date        not null,
    extractor_version  text        not null,
    search             tsvector    not null generated always as
        (isnad_search_vector(coalesce(title, '') || ' ' || text)) stored,
    constraint article_pkey primary key (id),
    constraint article_text_hash_key unique (text_hash),
    constraint article_outlet_id_fkey foreign key (outlet_id) references entity (id),
    constraint article_found_outlet_id_fkey foreign key (found_outlet_id) references entity (id)
);
create index article_listed_on_idx on article (listed_on desc, id);
create index article_outlet_id_listed_on_idx on article (outlet_id, listed_on desc, id);
create index article_search_idx on article using gin (search);

create sequence appearance_seq increment by 50;

-- The same text again, from another outlet, address or day.
create table appearance (
    id           bigint      not null,
    article_id   bigint      not null,
    outlet_id    bigint,
    source_url   text,
    published_on date,
    seen_at      timestamptz not null,
    constraint appearance_pkey primary key (id),
    constraint appearance_article_id_fkey foreign key (article_id) references article (id),
    constraint appearance_outlet_id_fkey foreign key (outlet_id) references entity (id),
    constraint appearance_article_id_key unique nulls not distinct (article_id, outlet_id, source_url, published_on)
);
create index appearance_outlet_id_idx on appearance (outlet_id);

create table article_credit (
    article_id      bigint  not null,
    position        integer not null,
    organization_id bigint  not null,
    constraint article_credit_pkey primary key (article_id, position),
    constraint article_credit_article_id_fkey foreign key (article_id) references article (id),
    constraint article_credit_organization_id_fkey foreign key (organization_id) references entity (id)
);
create index article_credit_organization_id_idx on article_credit (organization_id);

create table article_furniture (
    article_id bigint  not null,
    position   integer not null,
    start_at   integer not null,
    end_at     integer not null,
    rule       text    not null,
    constraint article_furniture_pkey primary key (article_id, position),
    constraint article_furniture_article_id_fkey foreign key (article_id) references article (id),
    constraint article_furniture_span_check check (0 <= start_at and start_at < end_at)
);

create sequence mention_seq increment by 50;

create table mention (
    id         bigint           not null,
    article_id bigint           not null,
    entity_id  bigint           not null,
    start_at   integer          not null,
    end_at     integer          not null,
    rule       text             not null,
    confidence double precision not null,
    constraint mention_pkey primary key (id),
    constraint mention_article_id_fkey foreign key (article_id) references article (id),
    constraint mention_entity_id_fkey foreign key (entity_id) references entity (id),
    constraint mention_span_check check (0 <= start_at and start_at < end_at),
    constraint mention_confidence_check check (confidence between 0 and 1)
);
create index mention_article_id_idx on mention (article_id, start_at, id);
create index mention_entity_id_idx on mention (entity_id, article_id);
