-- Texts and names under the forms of their words. Without a pending list, which every search would have to read through.
alter table article drop column search;
alter table article add column search tsvector not null generated always as
    (setweight(isnad_search_vector(coalesce(title, '')), 'A') || isnad_search_vector(text)) stored;
create index article_search_idx on article using gin (search) with (fastupdate = off);
create index article_exact_idx on article using gin (isnad_exact_vector(coalesce(title, '') || ' ' || text)) with (fastupdate = off);

alter table claim drop column search;
alter table claim add column search tsvector not null generated always as (isnad_search_vector(text)) stored;
create index claim_search_idx on claim using gin (search) with (fastupdate = off);
create index claim_exact_idx on claim using gin (isnad_exact_vector(text)) with (fastupdate = off);

alter table entity add column search tsvector not null generated always as (isnad_search_vector(name)) stored;
create index entity_search_idx on entity using gin (search) with (fastupdate = off);
create index entity_exact_idx on entity using gin (isnad_exact_vector(name)) with (fastupdate = off);

alter table alias add column search tsvector not null generated always as (isnad_search_vector(name)) stored;
create index alias_search_idx on alias using gin (search) with (fastupdate = off);
create index alias_exact_idx on alias using gin (isnad_exact_vector(name)) with (fastupdate = off);

drop function isnad_bare_words(text);
