-- Which record each name of an article was found to be, before merges and splits are applied: so that undoing one of
-- them finds the articles it touched, and reading an article again finds the same records.
create table article_name (
    article_id bigint not null,
    type       text   not null,
    name_key   text   not null collate "C",
    entity_id  bigint not null,
    constraint article_name_pkey primary key (article_id, type, name_key),
    constraint article_name_article_id_fkey foreign key (article_id) references article (id) on delete cascade,
    constraint article_name_entity_id_fkey foreign key (entity_id) references entity (id) on delete cascade
);
create index article_name_entity_id_idx on article_name (entity_id, article_id);

-- Which article gives whom which title: the dates of a role are those of its first and last report.
create table role_report (
    article_id      bigint not null,
    person_id       bigint not null,
    title           text   not null,
    organization_id bigint,
    seen_on         date   not null,
    constraint role_report_pkey primary key (article_id, person_id, title),
    constraint role_report_article_id_fkey foreign key (article_id) references article (id) on delete cascade,
    constraint role_report_person_id_fkey foreign key (person_id) references entity (id) on delete cascade,
    constraint role_report_organization_id_fkey foreign key (organization_id) references entity (id)
);
create index role_report_person_id_title_idx on role_report (person_id, title, seen_on);
create index role_report_organization_id_idx on role_report (organization_id) where organization_id is not null;
