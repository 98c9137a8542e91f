-- People, organizations and places share their table: a name in a text, an alias and a merge work alike for all three.
create sequence entity_seq increment by 50;

create table entity (
    id                bigint      not null,
    type              text        not null,
    name              text        not null,
    -- Folded; byte order, so that lists sort alike on every server.
    name_key          text        not null collate "C",
    organization_kind text,
    created_at        timestamptz not null default now(),
    constraint entity_pkey primary key (id),
    constraint entity_type_check check (type in ('PERSON', 'ORGANIZATION', 'PLACE')),
    constraint entity_name_check check (length(name) between 1 and 300),
    constraint entity_organization_kind_check check ((type = 'ORGANIZATION') = (organization_kind is not null))
);
create index entity_type_name_key_idx on entity (type, name_key, id);

create sequence alias_seq increment by 50;

create table alias (
    id        bigint not null,
    entity_id bigint not null,
    name      text   not null,
    name_key  text   not null collate "C",
    constraint alias_pkey primary key (id),
    constraint alias_entity_id_fkey foreign key (entity_id) references entity (id),
    constraint alias_entity_id_name_key unique (entity_id, name),
    constraint alias_name_check check (length(name) between 1 and 300)
);
create index alias_name_key_idx on alias (name_key, entity_id);

create sequence role_seq increment by 50;

-- A title as written, with the dates of the first and last article that gives it.
create table role (
    id              bigint not null,
    person_id       bigint not null,
    title           text   not null,
    organization_id bigint,
    first_seen      date   not null,
    last_seen       date   not null,
    constraint role_pkey primary key (id),
    constraint role_person_id_fkey foreign key (person_id) references entity (id),
    constraint role_organization_id_fkey foreign key (organization_id) references entity (id),
    constraint role_person_id_title_key unique (person_id, title),
    constraint role_seen_check check (first_seen <= last_seen)
);
create index role_organization_id_idx on role (organization_id);
